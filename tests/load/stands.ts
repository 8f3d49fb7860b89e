import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CompiledQuery } from 'kysely';
import { startCluster, type Cluster } from '../support/postgres.ts';
import { seedDemo } from '../../src/cli/demo/seed.ts';
import { openApp } from '#lib/server/app.ts';
import { readConfig } from '#lib/server/platform/config.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { openDatabase } from '#lib/server/platform/db/index.ts';
import { PROXY } from './client.ts';
import { publishFive } from './five-questions.ts';
import { startBare, startSite, type Server } from './servers.ts';

/** A database of its own with the demo city and the survey of five questions. */
export interface Stand {
	/** The system's own context on it. */
	ctx: Context;
	/** Its file; empty on PostgreSQL. */
	path: string;
	/** Starts the built site on it. */
	site: (options?: { isCounted?: boolean }) => Promise<Server>;
}

/** Gives benches what they need; all of it is stopped and forgotten by `clear`. */
export interface Stands {
	sqlite: () => Promise<Stand>;
	/** A database of its own with nothing in it, on SQLite. */
	empty: () => Promise<Stand>;
	/** Null where there is no PostgreSQL, which is said once. */
	postgres: () => Promise<Stand | null>;
	/** The same with nothing in it. */
	emptyPostgres: () => Promise<Stand | null>;
	bare: typeof startBare;
	clear: () => Promise<void>;
	/** Ends PostgreSQL as well. */
	close: () => Promise<void>;
}

/** Databases are filled once, when the first bench asks, and copied for all others. */
export function openStands(): Stands {
	const folder = mkdtempSync(join(tmpdir(), 'mitraum-bench-'));
	const endings: (() => Promise<void>)[] = [];
	const original = once(async () => {
		const path = join(folder, 'original.db');
		await fill(`file:${path}`);
		return path;
	});
	const cluster = once(() => clusterWithOriginal());
	let number = 0;

	const standOn = async (url: string, path = ''): Promise<Stand> => {
		const settings = settingsFor(url, folder);
		const ctx = await openApp(readConfig(settings));
		endings.push(() => ctx.db.destroy());
		return { ctx, path, site: async (options) => stopped(await startSite(settings, options)) };
	};
	const standOnPostgres = async (template: string) => {
		const running = await cluster();
		if (!running) return null;
		const name = `stand_${(number += 1)}`;
		await administer(running, `create database ${name} template ${template}`);
		endings.push(() => administer(running, `drop database ${name} with (force)`));
		return standOn(running.url(name));
	};
	const newPath = () => {
		const path = join(folder, `stand-${(number += 1)}.db`);
		endings.push(async () => {
			for (const ending of ['', '-wal', '-shm']) rmSync(`${path}${ending}`, { force: true });
		});
		return path;
	};
	const stopped = (server: Server) => {
		endings.push(server.stop);
		return server;
	};
	const clear = async () => {
		for (const end of endings.splice(0).toReversed()) await end();
	};
	return {
		sqlite: async () => {
			const path = newPath();
			copyFileSync(await original(), path);
			return standOn(`file:${path}`, path);
		},
		empty: async () => {
			const path = newPath();
			return standOn(`file:${path}`, path);
		},
		postgres: () => standOnPostgres('original'),
		emptyPostgres: () => standOnPostgres('template0'),
		bare: async (answers) => stopped(await startBare(answers)),
		clear,
		close: async () => {
			await clear();
			if (cluster.isCalled()) await (await cluster())?.stop();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

function settingsFor(url: string, folder: string): Record<string, string> {
	return {
		DATABASE_URL: url,
		MAIL_DIR: join(folder, 'mails'),
		BACKUP_DIR: join(folder, 'backups'),
		SECRET_KEY: 'only-For-The-Bench-7f3kQ92mXw4LtB8v',
		IS_DEMO: 'true',
		LOG_LEVEL: 'warn',
		...PROXY
	};
}

async function fill(url: string): Promise<void> {
	const ctx = await openApp(readConfig(settingsFor(url, tmpdir())));
	await seedDemo(ctx);
	await publishFive(ctx);
	await ctx.db.destroy();
}

/** As durable as SQLite is here, so that both are compared at the same promise. */
async function clusterWithOriginal(): Promise<Cluster | null> {
	const cluster = await startCluster({ isDurable: true }).catch((cause: unknown) => {
		const [reason] = String(cause).split('\n');
		process.stderr.write(`Without PostgreSQL, which does not start here: ${reason}\n`);
		return null;
	});
	if (!cluster) return null;
	await administer(cluster, 'create database original');
	await fill(cluster.url('original'));
	return cluster;
}

async function administer({ url }: Cluster, statement: string): Promise<void> {
	const db = openDatabase(url('postgres'));
	await db.executeQuery(CompiledQuery.raw(statement));
	await db.destroy();
}

function once<T>(make: () => Promise<T>): (() => Promise<T>) & { isCalled: () => boolean } {
	let made: Promise<T> | undefined;
	return Object.assign(() => (made ??= make()), { isCalled: () => made !== undefined });
}
