import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Tables } from '#lib/server/platform/db/index.ts';

/** Runs against both directions of writing; every text that somebody typed begins with it. */
export const MARK = 'מX';

/** What people type, by table, in the database's own names. */
const TYPED: Readonly<Record<string, readonly string[]>> = {
	areas: ['name'],
	boards: ['title', 'intro'],
	contact_points: ['name', 'address', 'note'],
	events: ['title', 'description', 'place', 'address', 'outcome', 'cancel_reason'],
	ideas: ['title', 'text'],
	indicators: ['name', 'description', 'source'],
	measure_papers: ['title'],
	measure_updates: ['note'],
	measures: ['title', 'description', 'goals', 'carer', 'department', 'statement'],
	moderation_decisions: ['reason'],
	registrations: ['name'],
	statements: ['department', 'text'],
	surveys: ['title', 'intro', 'audience', 'privacy_notice'],
	topics: ['name', 'description'],
	translations: ['text'],
	users: ['name'],
	audit_entries: ['reason']
};

/** Within JSON: what stands under these names. */
const TYPED_WITHIN: Readonly<Record<string, readonly string[]>> = {
	surveys: ['working_copy_json'],
	survey_versions: ['questionnaire_json'],
	evidence: ['frozen_json']
};
const NAMES = ['title', 'text', 'help', 'label', 'lowLabel', 'highLabel', 'quote', 'source'];

/** Puts the mark before every text that somebody has typed. */
export async function markTyped(db: Kysely<Tables>): Promise<void> {
	for (const [table, columns] of Object.entries(TYPED))
		for (const column of columns)
			await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${`${MARK} `} || ${sql.ref(column)}
				where ${sql.ref(column)} is not null and ${sql.ref(column)} != ''`.execute(db);
	for (const [table, columns] of Object.entries(TYPED_WITHIN))
		for (const column of columns) {
			const { rows } = await sql<{ id: string; json: string }>`select id, ${sql.ref(column)} as json
				from ${sql.table(table)}`.execute(db.withoutPlugins());
			for (const { id, json } of rows) {
				const marked = JSON.stringify(JSON.parse(json, marker));
				await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${marked} where id = ${id}`.execute(
					db
				);
			}
		}
}

/** For `JSON.parse`: strings under a typed name, alone or by language or key. */
function marker(this: unknown, name: string, value: unknown): unknown {
	if (typeof value === 'string' && NAMES.includes(name)) return `${MARK} ${value}`;
	if (name !== 'label' && name !== 'texts' && name !== 'quote') return value;
	return typeof value === 'object' && value !== null ? markAll(value) : value;
}

function markAll(texts: object): object {
	return Object.fromEntries(
		Object.entries(texts).map(([name, text]: [string, unknown]) => [
			name,
			typeof text === 'string' && !text.startsWith(MARK)
				? `${MARK} ${text}`
				: typeof text === 'object' && text !== null
					? markAll(text)
					: text
		])
	);
}
