import { CompiledQuery, type Kysely } from 'kysely';
import type { Tables } from '#lib/server/platform/db/index.ts';

/**
 * Keeps beside a PostgreSQL database what its migrations wrote.
 * @returns the statement that brings it back to that: whoever else is connected is sent away first,
 * and foreign keys and triggers rest meanwhile, so that the order of the tables does not matter.
 */
export async function emptyingOf(db: Kysely<Tables>): Promise<string> {
	const ask = (statement: string) =>
		db.executeQuery<{ name: string }>(CompiledQuery.raw(statement));
	const { rows } = await ask(
		`select quote_ident(tablename) as name from pg_tables where schemaname = 'public'`
	);
	await ask('create schema pristine');
	const refills: string[] = [];
	for (const { name } of rows) {
		if ((await ask(`select '' as name from ${name} limit 1`)).rows.length === 0) continue;
		await ask(`create table pristine.${name} as table public.${name}`);
		refills.push(`insert into ${name} table pristine.${name}`);
	}
	return [
		'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
		'begin',
		'set local session_replication_role = replica',
		...rows.map(({ name }) => `delete from ${name}`),
		...refills,
		'commit'
	].join(';');
}
