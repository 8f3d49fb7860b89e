import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { buildIfNeeded } from '../../src/cli/demo/build.ts';
import { living } from '../../src/cli/demo/content/surveys/surveys.ts';
import { seedDemo } from '../../src/cli/demo/seed.ts';
import { openApp } from '#lib/server/app.ts';
import { ConfigError, readConfig } from '#lib/server/platform/config.ts';
import { fetchRaw, figure, inTurn, throughput, type Figure } from './measure.ts';
import { startBare, startSite, type Server } from './processes.ts';
import { fillIn, sendAll, storedSince, writeBare } from './submissions.ts';
import { weigh } from './weight.ts';

/**
 * `npm run bench`: what the built site does on this machine, one JSON line per figure, each beside what
 * a bare Node server or bare better-sqlite3 does with the same bytes and rows in the same run, and
 * weights beside their budget. It asserts nothing about time.
 */
const SECONDS = 4;
const SUBMISSIONS = 200;
const SURVEY = `/de/surveys/${living.slug}`;
const BUDGET = { all: 150_000, css: 25_000, js: 60_000 };

const folder = mkdtempSync(join(tmpdir(), 'mitraum-bench-'));
try {
	await buildIfNeeded();
	await bench(join(folder, 'site.db'), join(folder, 'copy.db'));
} catch (cause) {
	if (!(cause instanceof ConfigError)) throw cause;
	process.stderr.write(`${cause.message}\n`);
	process.exitCode = 1;
} finally {
	rmSync(folder, { recursive: true, force: true });
}

async function bench(path: string, copy: string): Promise<void> {
	const settings = {
		DATABASE_URL: `file:${path}`,
		MAIL_DIR: join(folder, 'mails'),
		SECRET_KEY: 'only-For-The-Bench-7f3kQ92mXw4LtB8v',
		IS_DEMO: 'true',
		LOG_LEVEL: 'warn'
	};
	const ctx = await openApp(readConfig(settings));
	await seedDemo(ctx);
	const tokens = await fillIn(ctx, SUBMISSIONS);
	await ctx.db.destroy();
	copyDatabase(path, copy);

	const site = await startSite(settings);
	try {
		await benchProcess(site);
		await benchPage('survey page', site, SURVEY);
		await benchPage('results page', site, `${SURVEY}/results`);
		const sent = await sendAll(site.origin, tokens);
		const bare = writeBare(copy, storedSince(path, copy));
		say(figure('submission', sent, 'submissions/s', bare));
		await benchWeight(site);
		say(figure('memory after all of this', site.memory() ?? 0, 'MB'));
	} finally {
		await site.stop();
	}
}

async function benchProcess(site: Server): Promise<void> {
	const bare = await startBare({ headers: [], body: Buffer.from('ok') });
	say(figure('startup until /healthz', site.startup, 'ms', bare.startup));
	say(figure('memory at rest', site.memory() ?? 0, 'MB', bare.memory()));
	await bare.stop();
}

async function benchPage(what: string, site: Server, path: string): Promise<void> {
	const url = `${site.origin}${path}`;
	const answer = await fetchRaw(url);
	if (answer.status !== 200) throw new Error(`${path} answers with ${answer.status}`);
	const bare = await startBare(answer);
	const load = { url, seconds: SECONDS };
	const [shared, sent] = await inTurn([site, load], [bare, { ...load, url: bare.origin }]);
	await bare.stop();
	const own = { ...load, connections: 4, headers: { cookie: 'a=b' } };
	const alone = await throughput(site, own);
	say(figure(what, shared.perSecond, 'requests/s', sent.perSecond));
	say(figure(`${what}, made anew`, alone.perSecond, 'requests/s', sent.perSecond));
	if (shared.perRequest !== null && alone.perRequest !== null) {
		// Fair also where the machine is busy or the client is the slower one.
		const time = 'µs of processor/request';
		say(figure(what, shared.perRequest, time, sent.perRequest));
		say(figure(`${what}, made anew`, alone.perRequest, time, sent.perRequest));
	}
}

async function benchWeight({ origin }: Server): Promise<void> {
	const { html, css, js, all } = await weigh(`${origin}${SURVEY}`);
	say(figure('survey page, HTML', html, 'bytes gzip'));
	say(figure('survey page, CSS', css, 'bytes gzip', BUDGET.css));
	say(figure('survey page, JavaScript', js, 'bytes gzip', BUDGET.js));
	say(figure('survey page, all', all, 'bytes gzip', BUDGET.all));
}

function copyDatabase(path: string, copy: string): void {
	const db = new Database(path);
	db.prepare('vacuum into ?').run(copy);
	db.close();
}

function say(line: Figure): void {
	process.stdout.write(`${JSON.stringify(line)}\n`);
}
