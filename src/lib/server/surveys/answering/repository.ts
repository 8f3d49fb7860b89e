import type { Db } from '#lib/server/platform/db/index.ts';
import type { AnswerTable, ResponseDraftTable, ResponseTable } from './tables.ts';

const ROWS_AT_ONCE = 500;

export async function insertDraft(db: Db, row: ResponseDraftTable): Promise<void> {
	await db.insertInto('responseDrafts').values(row).execute();
}

export async function findDraft(db: Db, id: string): Promise<ResponseDraftTable | undefined> {
	return db.selectFrom('responseDrafts').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Reads a draft for a change: whoever comes second waits until the first has committed. */
export async function lockDraft(db: Db, id: string): Promise<ResponseDraftTable | undefined> {
	return db
		.updateTable('responseDrafts')
		.set((eb) => ({ expiresOn: eb.ref('expiresOn') }))
		.where('id', '=', id)
		.returningAll()
		.executeTakeFirst();
}

export async function updateDraft(
	db: Db,
	id: string,
	changes: Pick<ResponseDraftTable, 'payload' | 'expiresOn'>
): Promise<void> {
	await db.updateTable('responseDrafts').set(changes).where('id', '=', id).execute();
}

export async function deleteDraft(db: Db, id: string): Promise<void> {
	await db.deleteFrom('responseDrafts').where('id', '=', id).execute();
}

export async function deleteDraftsBefore(db: Db, day: string): Promise<void> {
	await db.deleteFrom('responseDrafts').where('expiresOn', '<', day).execute();
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
