import type { RetentionRule } from '#lib/server/platform/retention/index.ts';
import { IDLE_MS } from './adapter.ts';

export const sessionsRetention: RetentionRule[] = [
	{
		name: 'auth.sessions',
		days: 0,
		deleteSome: async (db, { instant }, limit) => {
			const idleSince = new Date(Date.parse(instant) - IDLE_MS).toISOString();
			const over = db
				.selectFrom('sessions')
				.select('id')
				.where((eb) => eb.or([eb('expiresAt', '<=', instant), eb('lastUsedAt', '<=', idleSince)]))
				.limit(limit);
			const { numDeletedRows } = await db
				.deleteFrom('sessions')
				.where('id', 'in', over)
				.executeTakeFirstOrThrow();
			return Number(numDeletedRows);
		}
	}
];
