import { expressionBuilder, type Insertable, type Updateable } from 'kysely';
import type { AreaLevel } from '#lib/shared/areas/levels.ts';
import type { Db, Tables } from '#lib/server/platform/db/index.ts';
import type { AreaTable } from './tables.ts';

/** Everything about an area but its outlines, which are large. */
const COLUMNS = [
	'id',
	'code',
	'officialCode',
	'level',
	'name',
	'parentId',
	'path',
	'population',
	'validFrom',
	'validUntil'
] as const;

export type AreaRow = Pick<AreaTable, (typeof COLUMNS)[number]>;

export async function findAllAreas(db: Db): Promise<AreaRow[]> {
	return db.selectFrom('areas').select(COLUMNS).execute();
}

export async function findAreaByCode(db: Db, code: string): Promise<AreaRow | undefined> {
	return db.selectFrom('areas').select(COLUMNS).where('code', '=', code).executeTakeFirst();
}

const CHUNK = 500;

export async function findShapes(db: Db, ids: readonly string[]) {
	const found: { id: string; shape: AreaTable['shapeJson'] }[] = [];
	for (let start = 0; start < ids.length; start += CHUNK) {
		const rows = await db
			.selectFrom('areas')
			.select(['id', 'shapeJson'])
			.where('id', 'in', ids.slice(start, start + CHUNK))
			.execute();
		found.push(...rows.map(({ id, shapeJson }) => ({ id, shape: shapeJson })));
	}
	return found;
}

export async function findMappedLevels(db: Db): Promise<AreaLevel[]> {
	const rows = await db
		.selectFrom('areas')
		.select('level')
		.distinct()
		.where('shapeJson', 'is not', null)
		.execute();
	return rows.map(({ level }) => level);
}

export async function findOutlines(db: Db) {
	return db
		.selectFrom('areas')
		.select(['id', 'outlineJson'])
		.where('outlineJson', 'is not', null)
		.execute();
}

/** The names of areas: of these, or of all. */
export function selectAreaTexts(ids: readonly string[] | null) {
	const query = expressionBuilder<Tables>().selectFrom('areas').select(['id as ownerId', 'name']);
	return ids ? query.where('id', 'in', ids) : query;
}

export async function insertArea(db: Db, area: Insertable<AreaTable>): Promise<void> {
	await db.insertInto('areas').values(area).execute();
}

export async function updateArea(db: Db, id: string, change: Updateable<AreaTable>): Promise<void> {
	await db.updateTable('areas').set(change).where('id', '=', id).execute();
}
