import { log } from '#lib/server/platform/log/index.ts';
import { newId } from './id.ts';
import type { Db } from './open.ts';

class TakenBack extends Error {}

/** Whether the database takes a write now. It is taken back, so nobody sees it and no page is made anew. */
export async function isWritable(db: Db): Promise<boolean> {
	const attempt = db.transaction().execute(async (tx) => {
		const row = { key: newId(), points: 0, expiresAt: '', burstId: null };
		await tx.insertInto('rateLimits').values(row).execute();
		throw new TakenBack();
	});
	return attempt.catch((cause: unknown) => {
		const isTakenBack = cause instanceof TakenBack;
		if (!isTakenBack) log.warn({ err: cause }, 'the database takes no write');
		return isTakenBack;
	});
}
