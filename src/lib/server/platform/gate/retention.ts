import { deleteFound } from '#lib/server/platform/db/index.ts';
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
			return deleteFound(db, 'rateLimits', 'key', over);
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
			return deleteFound(db, 'visitWindows', 'id', over);
		}
	}
];
