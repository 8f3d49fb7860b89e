import { deleteFound } from '#lib/server/platform/db/index.ts';
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
			return deleteFound(db, 'sessions', 'id', over);
		}
	}
];
