import { setTimeout } from 'node:timers/promises';
import type { Bench } from '../contract.ts';
import { budget } from '../figures.ts';
import { runFlows } from '../flows.ts';
import { throughput } from '../measure.ts';
import { pagesInAllLanguages } from '../pages.ts';
import { watchMemory } from '../watch-memory.ts';

const REST_MS = 10_000;
const PAGES_PER_SECOND = 200;

export const memory: Bench = {
	name: 'memory',
	shows: 'the memory of the process under a mixed load (--minutes says for how long)',
	run: async ({ say, stands, minutes }) => {
		const site = await (await stands.sqlite()).site();
		await setTimeout(REST_MS);
		say('memory at rest', site.memory(), 'MB', budget(200));
		const paths = await pagesInAllLanguages(site);
		const seconds = minutes * 60;
		const watched = watchMemory(site);
		await Promise.all([
			throughput(site, { paths, seconds, connections: 8, perSecond: PAGES_PER_SECOND }),
			runFlows([site], { clients: 2, seconds })
		]);
		const { most, growth } = watched.stop();
		const load = `${minutes} min of pages and flows`;
		say(`most memory in ${load}`, most, 'MB', budget(250));
		say(`growth in the second half of ${load}`, growth, 'MB/min', budget(0));
		await setTimeout(REST_MS);
		say(`memory after ${load}`, site.memory(), 'MB', budget(250));
	}
};
