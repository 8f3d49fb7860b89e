import { setTimeout } from 'node:timers/promises';
import type { Bench } from '../contract.ts';
import { budget } from '../figures.ts';

const REST_MS = 3_000;

export const start: Bench = {
	name: 'start',
	shows: 'how soon the site answers, and its memory at rest',
	run: async ({ say, stands }) => {
		const site = await (await stands.sqlite()).site();
		const bare = await stands.bare([{ path: '/', headers: [], body: Buffer.from('ok') }]);
		say('startup until /healthz', site.startup, 'ms', budget(2_000));
		say('startup until /healthz', site.startup, 'ms', { of: 'bare Node', value: bare.startup });
		await setTimeout(REST_MS);
		say('memory at rest', site.memory(), 'MB', budget(200));
		say('memory at rest', site.memory(), 'MB', { of: 'bare Node', value: bare.memory() });
	}
};
