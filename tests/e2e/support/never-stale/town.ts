import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { openApp } from '#lib/server/app.ts';
import { readConfig } from '#lib/server/platform/config.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { seedDemo } from '../../../../src/cli/demo/seed.ts';
import { postgresPrograms, startCluster } from '../../../support/postgres.ts';

/** The demo city in a database of its own, and where a process serves it beside the test's own. */
interface Town {
	ctx: Context;
	origin: string;
}

/** Where a database can be had, and how it is given back. */
interface Place {
	url: string;
	remove: () => Promise<void>;
}

export const DATABASES: Record<string, () => Promise<Place>> = {
	SQLite: async () => {
		const folder = mkdtempSync(join(tmpdir(), 'mitraum-never-stale-'));
		return {
			url: `file:${join(folder, 'town.db')}`,
			remove: async () => rmSync(folder, { recursive: true })
		};
	},
	PostgreSQL: async () => {
		const { url, stop } = await startCluster();
		return { url: url('postgres'), remove: stop };
	}
};

/** Whether PostgreSQL can be started here. */
export function hasPostgres(): boolean {
	return spawnSync(join(postgresPrograms(), 'initdb'), ['--version']).status === 0;
}

/**
 * Fills a database with the demo city, starts a process on it and does some work; then all is taken away.
 * @param settings of the process, besides the usual ones.
 */
export async function inTown(
	{ url, remove }: Place,
	work: (town: Town) => Promise<void>,
	settings: Record<string, string> = {}
): Promise<void> {
	const mails = mkdtempSync(join(tmpdir(), 'mitraum-never-stale-mails-'));
	const port = await freePort();
	const origin = `http://localhost:${port}`;
	const environment = {
		DATABASE_URL: url,
		ORIGIN: origin,
		PORT: String(port),
		SECRET_KEY: 'a-Long-And-Random-Enough-Key-4-Tests!',
		MAIL_DIR: mails,
		LOG_LEVEL: 'error',
		...settings
	};
	const ctx = await openApp(readConfig(environment));
	try {
		await seedDemo(ctx);
		// A release that is due would change pages between two requests.
		await ctx.db.deleteFrom('jobs').where('state', '=', 'waiting').execute();
		await besideSite(environment, origin, () => work({ ctx, origin }));
	} finally {
		await ctx.db.destroy();
		await remove();
		rmSync(mails, { recursive: true });
	}
}

async function besideSite(
	environment: Record<string, string>,
	origin: string,
	work: () => Promise<void>
): Promise<void> {
	const env = { ...process.env, ...environment };
	const site = spawn('node', ['src/cli/run.js', 'start'], { env, stdio: 'inherit' });
	const ended = once(site, 'exit');
	const endedEarly = ended.then(() =>
		Promise.reject(new Error('The site ended before it was to.'))
	);
	try {
		await Promise.race([untilReady(origin).then(work), endedEarly]);
	} finally {
		site.kill('SIGTERM');
		await ended;
	}
}

/** Notes a change of everything, so that each process forgets whatever it keeps in memory. */
export async function letForget({ db, config }: Context, tables: readonly string[]): Promise<void> {
	const isSqlite = config.DATABASE_URL.startsWith('file:');
	for (const table of tables)
		await (
			isSqlite
				? sql`insert into changes (thing, version)
				select ${table}, (select coalesce(max(version), 0) + 1 from changes) where true
				on conflict (thing) do update set version = excluded.version`
				: sql`insert into changes (thing) values (${table})`
		).execute(db);
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0);
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	return port;
}

async function untilReady(origin: string): Promise<void> {
	const deadline = Date.now() + 30_000;
	while (Date.now() < deadline) {
		const answer = await fetch(`${origin}/healthz`).catch(() => null);
		if (answer?.ok) return;
	}
	throw new Error(`${origin} does not answer`);
}
