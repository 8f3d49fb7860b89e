import type { Bench } from '../contract.ts';
import { ALONE, compare, pairUpAll, timePageMadeAnew } from '../pages.ts';

export const quiet: Bench = {
	name: 'quiet',
	shows: 'public pages on a site where nothing changes',
	run: async ({ say, stands }) => {
		const site = await (await stands.sqlite()).site();
		for (const pair of await pairUpAll(stands, site)) await compare(say, pair);
		for (const [what, path] of Object.entries(ALONE)) {
			const anew = await timePageMadeAnew(site, path);
			say(`${what}, made anew`, anew.perSecond, 'requests/s');
			say(`${what}, made anew`, anew.perRequest, 'µs of processor/request');
		}
	}
};
