import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { Context } from '#lib/server/platform/context.ts';
import { enqueue } from '#lib/server/platform/jobs/index.ts';
import type { Bench } from '../contract.ts';
import { budget } from '../figures.ts';
import { FIVE } from '../five-questions.ts';
import { addResponses } from '../many-responses.ts';
import { ALONE } from '../pages.ts';
import { openFire, prepareSheets } from '../submissions.ts';
import { waitsDuring } from '../waits.ts';
import { watchMemory } from '../watch-memory.ts';

const RESPONSES = 1_000_000;
const WARM_UP_MS = 1_000;
const QUIET_MS = 10_000;
const SENT_PER_SECOND = 2;

const PAGES = [
	...Object.values(ALONE).map((path) => ({ path })),
	{ path: `/de/surveys/${FIVE.slug}`, cookie: 'a=b' }
];

export const backup: Bench = {
	name: 'backup',
	shows: 'how long a backup of 1,000,000 responses takes, what memory, and how long others wait',
	run: async ({ say, stands }) => {
		const stand = await stands.sqlite();
		addResponses(stand.path, RESPONSES);
		const tokens = await prepareSheets(stand.ctx, 1_000);
		const site = await stand.site();
		await waitsDuring(site.origin, PAGES, () => setTimeout(WARM_UP_MS));
		const senders = openFire(site.origin, tokens, SENT_PER_SECOND);
		const file = `${stand.path}.backup`;
		const quiet = await waitsDuring(site.origin, PAGES, () => setTimeout(QUIET_MS));
		say('wait on a quiet site, p99', quiet.p99, 'ms');

		const waits = await waitsDuring(site.origin, PAGES, async () => {
			const { seconds, megabytes } = await command(['backup', file], stand.ctx);
			say('mitraum backup', seconds, 's');
			say('mitraum backup, memory at most', megabytes, 'MB');
		});
		say('wait during mitraum backup, p99', waits.p99, 'ms', budget(100));
		say('wait during mitraum backup, longest', waits.most, 'ms');

		const memory = watchMemory(site);
		const began = performance.now();
		const nightly = await waitsDuring(site.origin, PAGES, () => nightlyBackup(stand.ctx));
		say('nightly backup by the site itself', (performance.now() - began) / 1_000, 's');
		say('wait during the nightly backup, p99', nightly.p99, 'ms', budget(100));
		say('wait during the nightly backup, longest', nightly.most, 'ms');
		say('memory of the site during the nightly backup', memory.stop().most, 'MB');
		await senders.stop();
		await site.stop();

		const restored = { ...stand.ctx.config, DATABASE_URL: `file:${stand.path}.restored` };
		const back = await command(['restore', file], { config: restored });
		say('mitraum restore', back.seconds, 's');
		say('mitraum restore, memory at most', back.megabytes, 'MB');
		for (const path of [file, `${stand.path}.restored`]) rmSync(path);
	}
};

/** Runs a command in a process of its own. */
async function command(
	args: readonly string[],
	{ config }: Pick<Context, 'config'>
): Promise<{ seconds: number; megabytes: number }> {
	const began = performance.now();
	const child = spawn(process.execPath, ['src/cli/run.js', 'mitraum', ...args], {
		env: { ...process.env, DATABASE_URL: config.DATABASE_URL },
		stdio: ['ignore', 'ignore', 'inherit']
	});
	let megabytes = NaN;
	const timer = setInterval(() => {
		const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
		megabytes = Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? megabytes * 1_024) / 1_024;
	}, 250);
	const [code] = await once(child, 'exit');
	clearInterval(timer);
	if (code !== 0) throw new Error(`mitraum ${args.join(' ')} ended with ${code}`);
	return { seconds: (performance.now() - began) / 1_000, megabytes };
}

/** Lets the running site make the night's backup now. */
async function nightlyBackup(ctx: Context): Promise<void> {
	const id = 'nightly-backup';
	await enqueue(ctx, { id, kind: 'backup.make', payload: {} });
	const done = () =>
		ctx.db.selectFrom('jobs').select('state').where('id', '=', id).executeTakeFirstOrThrow();
	while ((await done()).state === 'waiting') await setTimeout(100);
	if ((await done()).state !== 'done') throw new Error('The nightly backup failed');
}
