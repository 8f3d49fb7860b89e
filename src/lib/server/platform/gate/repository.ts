import type { Db } from '#lib/server/platform/db/index.ts';
import type { BurstTable } from './tables.ts';

/** How often something passed in its time, and the burst that it has become. */
export interface Pass {
	points: number;
	burstId: string | null;
}

/** Counts one more under a key; the time begins anew once it is over. */
export async function countPass(
	db: Db,
	key: string,
	{ instant, expiresAt }: { instant: string; expiresAt: string }
): Promise<Pass> {
	return db
		.insertInto('rateLimits')
		.values({ key, points: 1, expiresAt, burstId: null })
		.onConflict((conflict) =>
			conflict.column('key').doUpdateSet((eb) => {
				const ifOver = eb.case().when('rateLimits.expiresAt', '<=', instant);
				return {
					points: ifOver
						.then(1)
						.else(eb('rateLimits.points', '+', 1))
						.end(),
					expiresAt: ifOver.then(expiresAt).else(eb.ref('rateLimits.expiresAt')).end(),
					burstId: ifOver.then(null).else(eb.ref('rateLimits.burstId')).end()
				};
			})
		)
		.returning(['points', 'burstId'])
		.executeTakeFirstOrThrow();
}

export async function tieBurst(db: Db, key: string, burstId: string): Promise<void> {
	await db.updateTable('rateLimits').set({ burstId }).where('key', '=', key).execute();
}

export async function insertBurst(db: Db, row: BurstTable): Promise<void> {
	await db.insertInto('bursts').values(row).execute();
}

/** @returns whether nobody has decided about it yet. */
export async function prolongBurst(db: Db, id: string, lastAt: string): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('bursts')
		.set({ lastAt })
		.where('id', '=', id)
		.where('state', '=', 'open')
		.executeTakeFirstOrThrow();
	return numUpdatedRows > 0n;
}
