import type { Bench } from '../contract.ts';
import { budget } from '../figures.ts';
import { compare, pairUpAll } from '../pages.ts';
import { openFire, prepareSheets } from '../submissions.ts';
import { watchMemory } from '../watch-memory.ts';

const PER_SECOND = 100;
const SHEETS = 15_000;

export const fire: Bench = {
	name: 'fire',
	shows: 'the same pages while 100 questionnaires a second are sent',
	run: async ({ say, stands }) => {
		const stand = await stands.sqlite();
		const tokens = await prepareSheets(stand.ctx, SHEETS);
		const site = await stand.site();
		const pairs = await pairUpAll(stands, site);
		const memory = watchMemory(site);
		const fire = openFire(site.origin, tokens, PER_SECOND);
		for (const pair of pairs) await compare(say, { ...pair, what: `${pair.what} under fire` });
		const taken = await fire.stop();
		say('questionnaires taken meanwhile', taken, '1/s', { of: 'sent', value: PER_SECOND });
		say('most memory meanwhile', memory.stop().most, 'MB', budget(250));
	}
};
