import type { RetentionRule } from '#lib/server/platform/retention/index.ts';

export const gateRetention: RetentionRule[] = [
	{
		name: 'gate.rateLimits',
		days: 0,
		deleteSome: async (db, { instant }, limit) => {
			const over = db
				.selectFrom('rateLimits')
				.select('key')
				.where('expiresAt', '<=', instant)
				.limit(limit);
			const { numDeletedRows } = await db
				.deleteFrom('rateLimits')
				.where('key', 'in', over)
				.executeTakeFirstOrThrow();
			return Number(numDeletedRows);
		}
	},
	{
		name: 'gate.windows',
		days: 0,
		// With the networks that they let in.
		deleteSome: async (db, { instant }, limit) => {
			const over = db
				.selectFrom('visitWindows')
				.select('id')
				.where('closesAt', '<=', instant)
				.limit(limit);
			const { numDeletedRows } = await db
				.deleteFrom('visitWindows')
				.where('id', 'in', over)
				.executeTakeFirstOrThrow();
			return Number(numDeletedRows);
		}
	}
];
