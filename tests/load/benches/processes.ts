import type { Bench } from '../contract.ts';
import { runFlows } from '../flows.ts';
import type { Server } from '../servers.ts';

const PROCESSES = 4;
const CLIENTS = 32;
const SECONDS = 6;
const TURNS = 2;

export const processes: Bench = {
	name: 'processes',
	shows: 'complete surveys through four processes on one PostgreSQL, beside one process',
	run: async ({ say, stands }) => {
		const stand = await stands.postgres();
		if (!stand) return;
		const sites: Server[] = [];
		for (let number = 0; number < PROCESSES; number += 1) sites.push(await stand.site());
		await timeFlows(sites, 2);
		const one: Timed[] = [];
		const four: Timed[] = [];
		for (let turn = 0; turn < TURNS; turn += 1) {
			one.push(await timeFlows(sites.slice(0, 1), SECONDS));
			four.push(await timeFlows(sites, SECONDS));
		}
		const of = 'one process';
		const most = (runs: Timed[]) => Math.max(...runs.map(({ perSecond }) => perSecond));
		const least = (runs: Timed[]) => Math.min(...runs.map(({ perFlow }) => perFlow));
		say('flows, four processes', most(four), 'flows/s', { of, value: most(one) });
		const unit = 'ms of processor/flow';
		say('flows, four processes', least(four), unit, { of, value: least(one) });
	}
};

interface Timed {
	perSecond: number;
	/** Milliseconds of all processes of the site. */
	perFlow: number;
}

async function timeFlows(sites: readonly Server[], seconds: number): Promise<Timed> {
	const used = () => sites.reduce((sum, { processorTime }) => sum + processorTime(), 0);
	const before = used();
	const origins = sites.map(({ origin }) => origin);
	const { count, perSecond } = await runFlows(origins, { clients: CLIENTS, seconds });
	return { perSecond, perFlow: (used() - before) / count };
}
