import type { Insertable, Updateable } from 'kysely';
import type { Db } from '#lib/server/platform/db/index.ts';
import type { IndicatorTable, IndicatorValueTable } from './tables.ts';

/** Four parameters a row: well below what either database takes in one statement. */
const CHUNK = 1000;

export async function findIndicators(db: Db): Promise<IndicatorTable[]> {
	return db.selectFrom('indicators').selectAll().orderBy('code').execute();
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
