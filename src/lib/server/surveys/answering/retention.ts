import type { RetentionRule } from '#lib/server/platform/retention/index.ts';
import { deleteSheetsBefore } from './repository.ts';

export const surveysRetention: RetentionRule[] = [
	{
		name: 'surveys.sheets',
		days: 0,
		deleteSome: (db, { day }, limit) => deleteSheetsBefore(db, day, limit)
	}
];
