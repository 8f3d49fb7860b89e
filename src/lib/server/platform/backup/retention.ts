import { deleteFound } from '#lib/server/platform/db/index.ts';
import type { RetentionRule } from '#lib/server/platform/retention/rule.ts';

export const backupRetention: RetentionRule[] = [
	{
		// As long as there may be a backup that still holds what was deleted.
		name: 'backup.deletions',
		days: ({ BACKUP_DAYS }) => BACKUP_DAYS + 1,
		deleteSome: async (db, { day }, limit) => {
			const old = db
				.selectFrom('deletions')
				.select('rowId')
				.where('deletedOn', '<=', day)
				.limit(limit);
			return deleteFound(db, 'deletions', 'rowId', old);
		}
	}
];
