import type { Bench } from '../contract.ts';
import { runFlows, type Flows } from '../flows.ts';
import type { Server } from '../servers.ts';
import type { Stand } from '../stands.ts';

type Figures = Pick<Flows, 'perSecond' | 'perFlow'>;

const PROCESSES = 4;
const CLIENTS = 32;
const SECONDS = 6;
const TURNS = 2;
/** Seconds for each process, so that all of them have compiled what they run. */
const WARM_UP = 5;

/**
 * What it costs to share a database is seen beside as many processes with a database each: that they slow
 * each other down on few cores is the machine's doing.
 */
export const processes: Bench = {
	name: 'processes',
	shows:
		'complete surveys through four processes on one PostgreSQL, beside one, and four on one each',
	run: async ({ say, stands }) => {
		const shared = await stands.postgres();
		if (!shared) return;
		const own = [shared];
		for (let number = 1; number < PROCESSES; number += 1)
			own.push((await stands.postgres()) ?? shared);
		const apart = await warm(own);
		const alone = await bestOf(() => runApart(apart));
		for (const site of apart) await site.stop();

		const sites = await warm(own.map(() => shared));
		const one = await bestOf(() => runTogether(sites.slice(0, 1)));
		const four = await bestOf(() => runTogether(sites));
		const what = 'flows, four processes';
		say(what, four.perSecond, 'flows/s', { of: 'one process', value: one.perSecond });
		const unit = 'ms of processor/flow';
		say(what, four.perFlow, unit, { of: 'one process', value: one.perFlow });
		say(what, four.perFlow, unit, { of: 'four on a database each', value: alone.perFlow });
	}
};

async function warm(stands: readonly Stand[]): Promise<Server[]> {
	const sites: Server[] = [];
	for (const stand of stands) {
		const site = await stand.site();
		await runFlows([site], { clients: CLIENTS, seconds: WARM_UP });
		sites.push(site);
	}
	return sites;
}

function runTogether(sites: readonly Server[]): Promise<Flows> {
	return runFlows(sites, { clients: CLIENTS, seconds: SECONDS });
}

async function runApart(sites: readonly Server[]): Promise<Figures> {
	const runs = await Promise.all(
		sites.map((site) => runFlows([site], { clients: CLIENTS / sites.length, seconds: SECONDS }))
	);
	const count = runs.reduce((sum, run) => sum + run.count, 0);
	return {
		perSecond: runs.reduce((sum, { perSecond }) => sum + perSecond, 0),
		perFlow: runs.reduce((sum, run) => sum + run.perFlow * run.count, 0) / count
	};
}

/** The best of each figure, so that what else the machine does counts least. */
async function bestOf(run: () => Promise<Figures>): Promise<Figures> {
	const runs: Figures[] = [];
	for (let turn = 0; turn < TURNS; turn += 1) runs.push(await run());
	return {
		perSecond: Math.max(...runs.map(({ perSecond }) => perSecond)),
		perFlow: Math.min(...runs.map(({ perFlow }) => perFlow))
	};
}
