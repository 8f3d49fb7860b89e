import { deleteFound, locksRows, type Db } from '#lib/server/platform/db/index.ts';
import type { AnswerTable, SheetTable, ResponseTable } from './tables.ts';

const ROWS_AT_ONCE = 500;

export async function insertSheet(db: Db, row: SheetTable): Promise<void> {
	await db.insertInto('sheets').values(row).execute();
}

export async function findSheet(db: Db, id: string): Promise<SheetTable | undefined> {
	return db.selectFrom('sheets').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Reads a sheet for a change: whoever comes second waits until the first has committed. */
export async function lockSheet(db: Db, id: string): Promise<SheetTable | undefined> {
	const sheet = db.selectFrom('sheets').selectAll().where('id', '=', id);
	return (locksRows(db) ? sheet.forUpdate() : sheet).executeTakeFirst();
}

export async function updateSheet(
	db: Db,
	id: string,
	changes: Pick<SheetTable, 'payload' | 'expiresOn'>
): Promise<void> {
	await db.updateTable('sheets').set(changes).where('id', '=', id).execute();
}

export async function deleteSheet(db: Db, id: string): Promise<void> {
	await db.deleteFrom('sheets').where('id', '=', id).execute();
}

/** @returns how many were deleted, at most `limit`. */
export async function deleteSheetsBefore(db: Db, day: string, limit: number): Promise<number> {
	const over = db.selectFrom('sheets').select('id').where('expiresOn', '<', day).limit(limit);
	return deleteFound(db, 'sheets', 'id', over);
}

export async function insertResponses(db: Db, rows: readonly ResponseTable[]): Promise<void> {
	for (const part of parts(rows)) await db.insertInto('responses').values(part).execute();
}

export async function insertAnswers(db: Db, rows: readonly AnswerTable[]): Promise<void> {
	for (const part of parts(rows)) await db.insertInto('answers').values(part).execute();
}

export async function hasResponse(db: Db, submissionKey: string): Promise<boolean> {
	const row = await db
		.selectFrom('responses')
		.select('id')
		.where('submissionKey', '=', submissionKey)
		.executeTakeFirst();
	return row !== undefined;
}

function parts<T>(rows: readonly T[]): T[][] {
	const count = Math.ceil(rows.length / ROWS_AT_ONCE);
	return Array.from({ length: count }, (_, index) =>
		rows.slice(index * ROWS_AT_ONCE, (index + 1) * ROWS_AT_ONCE)
	);
}
