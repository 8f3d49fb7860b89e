import type { Bench } from '../contract.ts';
import { runFlows, type Flows } from '../flows.ts';
import type { Server } from '../servers.ts';

const PROCESSES = 4;
const WARM_UP = 2;
const LOAD = { clients: 32, seconds: 6 };
const TURNS = 2;

export const processes: Bench = {
	name: 'processes',
	shows: 'complete surveys through four processes on one PostgreSQL, beside one process',
	run: async ({ say, stands }) => {
		const stand = await stands.postgres();
		if (!stand) return;
		const sites: Server[] = [];
		for (let number = 0; number < PROCESSES; number += 1) sites.push(await stand.site());
		await runFlows(sites, { ...LOAD, seconds: WARM_UP });
		const one: Flows[] = [];
		const four: Flows[] = [];
		for (let turn = 0; turn < TURNS; turn += 1) {
			one.push(await runFlows(sites.slice(0, 1), LOAD));
			four.push(await runFlows(sites, LOAD));
		}
		const of = 'one process';
		const most = (runs: Flows[]) => Math.max(...runs.map(({ perSecond }) => perSecond));
		const least = (runs: Flows[]) => Math.min(...runs.map(({ perFlow }) => perFlow));
		say('flows, four processes', most(four), 'flows/s', { of, value: most(one) });
		const unit = 'ms of processor/flow';
		say('flows, four processes', least(four), unit, { of, value: least(one) });
	}
};
