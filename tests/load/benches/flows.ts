import type { Bench, Given } from '../contract.ts';
import { copyDatabase, writeBareFlows } from '../bare-database.ts';
import { FIVE } from '../five-questions.ts';
import { runFlows } from '../flows.ts';
import type { Stand } from '../stands.ts';

const CLIENTS = [1, 8, 32];
const SECONDS = 6;
const COUNTED = 20;

export const flows: Bench = {
	name: 'flows',
	shows: 'complete surveys of five questions without scripts, and what they ask the databases',
	run: async (given) => {
		const sqlite = await given.stands.sqlite();
		const bare = await bareFlows(sqlite);
		await complete(given, 'SQLite', sqlite, bare);
		const postgres = await given.stands.postgres();
		if (postgres) await complete(given, 'PostgreSQL', postgres, bare);
	}
};

/** @returns how many flows a second bare better-sqlite3 writes, the best of what it was asked so far. */
async function bareFlows(stand: Stand): Promise<() => number> {
	const site = await stand.site();
	await runFlows([site.origin], { clients: 1, seconds: 1 });
	await site.stop();
	const copy = `${stand.path}.bare`;
	copyDatabase(stand.path, copy);
	let best = 0;
	return () => (best = Math.max(best, writeBareFlows(copy, FIVE.slug, 1)));
}

async function complete(
	{ say }: Given,
	on: string,
	stand: Stand,
	bare: () => number
): Promise<void> {
	const site = await stand.site();
	await runFlows([site.origin], { clients: 8, seconds: 2 });
	for (const clients of CLIENTS) {
		const before = bare();
		const { perSecond } = await runFlows([site.origin], { clients, seconds: SECONDS });
		const value = Math.max(before, bare());
		const who = clients === 1 ? '1 client' : `${clients} clients`;
		say(`flows on ${on}, ${who}`, perSecond, 'flows/s', { of: 'bare better-sqlite3', value });
	}
	await site.stop();
	await countStatements({ say }, on, stand);
}

async function countStatements(
	{ say }: Pick<Given, 'say'>,
	on: string,
	stand: Stand
): Promise<void> {
	const site = await stand.site({ isCounted: true });
	await runFlows([site.origin], { clients: 1, seconds: Infinity, flows: 2 });
	const before = await site.statements();
	const run = await runFlows([site.origin], { clients: 1, seconds: Infinity, flows: COUNTED });
	const count = ((await site.statements()) - before) / run.count;
	say(`statements of a flow on ${on}`, count, '', {
		of: 'requests of a flow',
		value: run.requests
	});
	await site.stop();
}
