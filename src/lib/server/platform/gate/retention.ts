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
	}
];
