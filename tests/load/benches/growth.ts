import type { Bench, Given } from '../contract.ts';
import { budget } from '../figures.ts';
import { FIVE } from '../five-questions.ts';
import { growCity, GROWN_SURVEY, GROWN_PAGES } from '../grown-city.ts';
import { addResponses } from '../many-responses.ts';
import { sayPage } from '../one-page.ts';
import type { Server } from '../servers.ts';
import { release, signIn } from '../staff.ts';
import type { Stand } from '../stands.ts';

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
		await given.stands.clear();
		await largeCityOnPostgres(given);
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

async function largeCity(given: Given): Promise<void> {
	const stand = await given.stands.empty();
	const site = await sayGrownPages(given, stand, 'large city');
	const took = await release(site.origin, stand.path, GROWN_SURVEY);
	const what = 'large city: release of 1,000,000 responses in 576 areas';
	given.say(what, took, 'ms', budget(RELEASE_MS));
}

async function largeCityOnPostgres(given: Given): Promise<void> {
	const stand = await given.stands.emptyPostgres();
	if (stand) await sayGrownPages(given, stand, 'large city on PostgreSQL');
}

async function sayGrownPages({ say }: Given, stand: Stand, where: string): Promise<Server> {
	await growCity(stand.ctx);
	const site = await stand.site();
	const cookie = await signIn(site.origin);
	for (const { what, path, isStaff } of GROWN_PAGES)
		await sayPage(say, site, `${where}: ${what}`, { path, ...(isStaff && { cookie }) });
	return site;
}
