import type { RetentionRule } from '#lib/server/platform/retention/index.ts';
import { deleteForgottenTries } from './tries-repository.ts';

export const accountsRetention: RetentionRule[] = [
	{
		name: 'accounts.signInTries',
		days: 0,
		deleteSome: (db, { instant }, limit) => deleteForgottenTries(db, instant, limit)
	}
];
