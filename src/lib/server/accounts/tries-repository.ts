import { deleteFound, type Db } from '#lib/server/platform/db/index.ts';
import type { SignInTryTable } from './tables.ts';

/** What is counted under these keys and not forgotten yet, by key. */
export async function findTries(
	db: Db,
	keys: readonly string[],
	instant: string
): Promise<Map<string, SignInTryTable>> {
	const rows = await db
		.selectFrom('signInTries')
		.selectAll()
		.where('key', 'in', keys)
		.where('expiresAt', '>', instant)
		.execute();
	return new Map(rows.map((row) => [row.key, row]));
}

export async function saveTries(db: Db, row: SignInTryTable): Promise<void> {
	await db
		.insertInto('signInTries')
		.values(row)
		.onConflict((conflict) => conflict.column('key').doUpdateSet(row))
		.execute();
}

export async function deleteTries(db: Db, key: string): Promise<void> {
	await db.deleteFrom('signInTries').where('key', '=', key).execute();
}

/** One try less: it was a right one. */
export async function takeBackTry(db: Db, key: string): Promise<void> {
	await db
		.updateTable('signInTries')
		.set((eb) => ({ tries: eb('tries', '-', 1) }))
		.where('key', '=', key)
		.where('tries', '>', 0)
		.execute();
}

/** @returns how many of at most `limit` that are over were deleted. */
export async function deleteForgottenTries(
	db: Db,
	instant: string,
	limit: number
): Promise<number> {
	const over = db
		.selectFrom('signInTries')
		.select('key')
		.where('expiresAt', '<=', instant)
		.limit(limit);
	return deleteFound(db, 'signInTries', 'key', over);
}
