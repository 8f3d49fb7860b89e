import type { Kysely } from 'kysely';

/** One row per text and language of any object; the source text stays beside its object. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('translations')
		.addColumn('owner_type', 'text', (c) => c.notNull())
		.addColumn('owner_id', 'text', (c) => c.notNull())
		.addColumn('key', 'text', (c) => c.notNull())
		.addColumn('locale', 'text', (c) => c.notNull())
		.addColumn('text', 'text', (c) => c.notNull())
		.addColumn('source_hash', 'text', (c) => c.notNull())
		.addColumn('source_text', 'text', (c) => c.notNull().defaultTo(''))
		.addColumn('state', 'text', (c) => c.notNull())
		.addColumn('translated_by', 'text')
		.addColumn('reviewed_by', 'text')
		.addColumn('updated_at', 'text', (c) => c.notNull())
		.addPrimaryKeyConstraint('translations_pk', ['owner_type', 'owner_id', 'key', 'locale'])
		.execute();
}
