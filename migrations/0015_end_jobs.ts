import type { Kysely } from 'kysely';

interface Tables {
	jobs: { kind: string; state: string; run_at: string; ended_at: string | null };
}

/**
 * A job has an end, by which it is deleted later; jobs are looked for by kind. What was planned anew
 * each night is now one job of every day, which plans itself.
 */
export async function up(db: Kysely<Tables>): Promise<void> {
	await db.schema.alterTable('jobs').addColumn('ended_at', 'text').execute();
	await db
		.updateTable('jobs')
		.set((eb) => ({ ended_at: eb.ref('run_at') }))
		.where('state', '!=', 'waiting')
		.execute();
	await db
		.deleteFrom('jobs')
		.where('kind', 'in', [
			'surveys.deleteExpiredSheets',
			'notifications.retention',
			'events.delete-registrations'
		])
		.execute();
	await db.schema.dropIndex('jobs_due').execute();
	await db.schema.createIndex('jobs_due').on('jobs').columns(['state', 'kind', 'run_at']).execute();
	await db.schema.createIndex('jobs_ended').on('jobs').columns(['state', 'ended_at']).execute();
}
