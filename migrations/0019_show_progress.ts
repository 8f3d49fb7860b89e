import type { Kysely } from 'kysely';

/** A job says how far it is, in per cent. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.alterTable('jobs')
		.addColumn('progress', 'integer', (c) => c.notNull().defaultTo(0))
		.execute();
}
