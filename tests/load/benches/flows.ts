import type { Bench, Given } from '../contract.ts';
import { copyDatabase, writeBareFlows, type BareFlows } from '../bare-database.ts';
import { FIVE } from '../five-questions.ts';
import { runFlows } from '../flows.ts';
import type { Stand } from '../stands.ts';

const CLIENTS = [1, 8, 32];
/** What it runs is compiled by then. */
const WARM_UP = 5;
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

/** @returns what bare better-sqlite3 does with the same rows, the best of what it was asked so far. */
async function bareFlows(stand: Stand): Promise<() => BareFlows> {
	const site = await stand.site();
	await runFlows([site], { clients: 1, seconds: 1 });
	await site.stop();
	const copy = `${stand.path}.bare`;
	copyDatabase(stand.path, copy);
	let best = writeBareFlows(copy, FIVE.slug, 1);
	return () => {
		const next = writeBareFlows(copy, FIVE.slug, 1);
		best = {
			perSecond: Math.max(best.perSecond, next.perSecond),
			perFlow: Math.min(best.perFlow, next.perFlow)
		};
		return best;
	};
}

async function complete(
	{ say }: Given,
	on: string,
	stand: Stand,
	bare: () => BareFlows
): Promise<void> {
	const site = await stand.site();
	await runFlows([site], { clients: 8, seconds: WARM_UP });
	for (const clients of CLIENTS) {
		bare();
		const { perSecond, perFlow } = await runFlows([site], { clients, seconds: SECONDS });
		const best = bare();
		const what = `flows on ${on}, ${clients} ${clients === 1 ? 'client' : 'clients'}`;
		const of = 'bare better-sqlite3';
		say(what, perSecond, 'flows/s', { of, value: best.perSecond });
		// Fair also where the machine is busy.
		say(what, perFlow, 'ms of processor/flow', { of, value: best.perFlow });
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
	await runFlows([site], { clients: 1, seconds: Infinity, flows: 2 });
	const before = await site.statements();
	const run = await runFlows([site], { clients: 1, seconds: Infinity, flows: COUNTED });
	const count = ((await site.statements()) - before) / run.count;
	say(`statements of a flow on ${on}`, count, '', {
		of: 'requests of a flow',
		value: run.requests
	});
	await site.stop();
}
