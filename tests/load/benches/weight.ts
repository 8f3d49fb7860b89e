import type { Bench } from '../contract.ts';
import { budget } from '../figures.ts';
import { SURVEY } from '../pages.ts';
import { weigh } from '../weigh.ts';

export const weight: Bench = {
	name: 'weight',
	shows: 'the bytes of a survey page as a phone fetches it first',
	run: async ({ say, stands }) => {
		const site = await (await stands.sqlite()).site();
		const { html, css, js, all } = await weigh(`${site.origin}/de${SURVEY}`);
		const bytes = 'bytes gzip';
		say('survey page, HTML', html, bytes, { of: 'all of it', value: all });
		say('survey page, CSS', css, bytes, budget(25_000));
		say('survey page, JavaScript', js, bytes, budget(60_000));
		say('survey page, all', all, bytes, budget(150_000));
	}
};
