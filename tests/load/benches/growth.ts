import type { Bench, Given } from '../contract.ts';
import { budget } from '../figures.ts';
import { FIVE } from '../five-questions.ts';
import { growCity, GROWN_SURVEY, GROWN_PAGES } from '../grown-city.ts';
import { addResponses } from '../many-responses.ts';
import { sayPage } from '../one-page.ts';
import { release, signIn } from '../staff.ts';

const SIZES = [1_000, 10_000, 100_000, 1_000_000];
const RESULTS = `/de/surveys/${FIVE.slug}/results`;
const RELEASE_MS = 60_000;

export const growth: Bench = {
	name: 'growth',
	shows: 'results and a release up to 1,000,000 responses, and all kinds of pages of a large city',
	run: async (given) => {
		await moreResponses(given);
		await given.stands.clear();
		await largeCity(given);
	}
};

async function moreResponses({ say, stands }: Given): Promise<void> {
	const stand = await stands.sqlite();
	let filled = 0;
	for (const size of SIZES) {
		addResponses(stand.path, size - filled);
		filled = size;
		const site = await stand.site();
		const at = `at ${size.toLocaleString('en')} responses`;
		const took = await release(site.origin, stand.path, FIVE.slug);
		say(`release ${at}`, took, 'ms', budget(RELEASE_MS));
		await sayPage(say, site, `results page ${at}`, { path: RESULTS });
		say(`memory ${at}`, site.memory(), 'MB', budget(250));
		await site.stop();
	}
}

async function largeCity({ say, stands }: Given): Promise<void> {
	const stand = await stands.empty();
	await growCity(stand.ctx);
	const site = await stand.site();
	const cookie = await signIn(site.origin);
	for (const { what, path, isStaff } of GROWN_PAGES)
		await sayPage(say, site, `large city: ${what}`, { path, ...(isStaff && { cookie }) });
	const took = await release(site.origin, stand.path, GROWN_SURVEY);
	say('large city: release of 1,000,000 responses in 576 areas', took, 'ms', budget(RELEASE_MS));
}
