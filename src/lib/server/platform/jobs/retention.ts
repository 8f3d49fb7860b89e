import { deleteFound, type Db } from '#lib/server/platform/db/index.ts';
import type { RetentionRule } from '#lib/server/platform/retention/rule.ts';

export const jobsRetention: RetentionRule[] = [
	{
		name: 'jobs.done',
		days: 7,
		deleteSome: (db, { instant }, limit) => deleteEnded(db, 'done', instant, limit)
	},
	{
		name: 'jobs.failed',
		days: 30,
		deleteSome: (db, { instant }, limit) => deleteEnded(db, 'failed', instant, limit)
	}
];

async function deleteEnded(
	db: Db,
	state: 'done' | 'failed',
	until: string,
	limit: number
): Promise<number> {
	const ended = db
		.selectFrom('jobs')
		.select('id')
		.where('state', '=', state)
		.where('endedAt', '<=', until)
		.limit(limit);
	return deleteFound(db, 'jobs', 'id', ended);
}
