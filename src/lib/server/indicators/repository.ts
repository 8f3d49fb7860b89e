import { expressionBuilder, sql, type Insertable, type Updateable } from 'kysely';
import type { Db, Tables } from '#lib/server/platform/db/index.ts';
import type { IndicatorTable, IndicatorValueTable } from './tables.ts';

/** Four parameters a row: well below what either database takes in one statement. */
const CHUNK = 1000;

export async function findIndicators(db: Db): Promise<IndicatorTable[]> {
	return db.selectFrom('indicators').selectAll().orderBy('code').execute();
}

/** The texts of the indicators, null where there is nothing to translate. */
export function selectIndicatorTexts() {
	return expressionBuilder<Tables>()
		.selectFrom('indicators')
		.select('id as ownerId')
		.select((eb) => [
			eb.fn<string | null>('nullif', ['name', sql.lit('')]).as('name'),
			sql<string | null>`case when unit not in ('', '%') then unit end`.as('unit'),
			eb.fn<string | null>('nullif', ['description', sql.lit('')]).as('description')
		]);
}

export async function insertIndicator(
	db: Db,
	indicator: Insertable<IndicatorTable>
): Promise<void> {
	await db.insertInto('indicators').values(indicator).execute();
}

export async function updateIndicator(
	db: Db,
	id: string,
	change: Updateable<IndicatorTable>
): Promise<void> {
	await db.updateTable('indicators').set(change).where('id', '=', id).execute();
}

export async function findValuesOfIndicator(db: Db, id: string): Promise<IndicatorValueTable[]> {
	return db.selectFrom('indicatorValues').selectAll().where('indicatorId', '=', id).execute();
}

export async function findValuesOfArea(db: Db, areaId: string): Promise<IndicatorValueTable[]> {
	return db
		.selectFrom('indicatorValues')
		.selectAll()
		.where('areaId', '=', areaId)
		.orderBy('year')
		.execute();
}

/** The years of every indicator, each once. */
export async function findYears(db: Db) {
	return db
		.selectFrom('indicatorValues')
		.select(['indicatorId', 'year'])
		.distinct()
		.orderBy('year')
		.execute();
}

export async function findValuesOf(db: Db, ids: readonly string[]): Promise<IndicatorValueTable[]> {
	if (ids.length === 0) return [];
	return db.selectFrom('indicatorValues').selectAll().where('indicatorId', 'in', ids).execute();
}

/** Of every area the newest value by each of some indicators. */
export async function findNewestValues(
	db: Db,
	ids: readonly string[]
): Promise<IndicatorValueTable[]> {
	if (ids.length === 0) return [];
	return db
		.with('newest', (cte) =>
			cte
				.selectFrom('indicatorValues')
				.where('indicatorId', 'in', ids)
				.groupBy(['indicatorId', 'areaId'])
				.select(['indicatorId', 'areaId'])
				.select((eb) => eb.fn.max<number>('year').as('year'))
		)
		.selectFrom('newest')
		.innerJoin('indicatorValues as valued', (join) =>
			join
				.onRef('valued.indicatorId', '=', 'newest.indicatorId')
				.onRef('valued.areaId', '=', 'newest.areaId')
				.onRef('valued.year', '=', 'newest.year')
		)
		.selectAll('valued')
		.execute();
}

/** All values of some areas by some indicators, by year, ascending, with whether they count people. */
export async function findSeries(
	db: Db,
	{ indicatorIds, areaIds }: { indicatorIds: readonly string[]; areaIds: readonly string[] }
) {
	if (indicatorIds.length === 0 || areaIds.length === 0) return [];
	return db
		.selectFrom('indicatorValues')
		.innerJoin('indicators', 'indicators.id', 'indicatorValues.indicatorId')
		.selectAll('indicatorValues')
		.select('isCountOfPeople')
		.where('indicatorId', 'in', indicatorIds)
		.where('areaId', 'in', areaIds)
		.orderBy('year')
		.execute();
}

export async function upsertValues(db: Db, values: IndicatorValueTable[]): Promise<void> {
	for (let start = 0; start < values.length; start += CHUNK) {
		await db
			.insertInto('indicatorValues')
			.values(values.slice(start, start + CHUNK))
			.onConflict((conflict) =>
				conflict
					.columns(['indicatorId', 'areaId', 'year'])
					.doUpdateSet((eb) => ({ value: eb.ref('excluded.value') }))
			)
			.execute();
	}
}

export async function deleteValue(
	db: Db,
	{ indicatorId, areaId, year }: Omit<IndicatorValueTable, 'value'>
): Promise<void> {
	await db
		.deleteFrom('indicatorValues')
		.where('indicatorId', '=', indicatorId)
		.where('areaId', '=', areaId)
		.where('year', '=', year)
		.execute();
}
