import type { Bench } from '../contract.ts';
import { compare, pairUpAll, timePagesMadeAnew } from '../pages.ts';

export const quiet: Bench = {
	name: 'quiet',
	shows: 'public pages on a site where nothing changes, from memory and made anew',
	run: async ({ say, stands }) => {
		const site = await (await stands.sqlite()).site();
		for (const pair of await pairUpAll(stands, site)) {
			const bare = await compare(say, pair);
			const anew = await timePagesMadeAnew(site, pair.paths);
			const what = `${pair.what}, made anew`;
			const of = 'bare Node';
			say(what, anew.perSecond, 'requests/s', { of, value: bare.perSecond });
			say(what, anew.perRequest, 'µs of processor/request', { of, value: bare.perRequest });
		}
	}
};
