import { expect, test } from '@playwright/test';
import { attackOn } from '../support/fuzz/attack.ts';
import { fuzzSite } from '../support/fuzz/fuzz-site.ts';
import { DATABASES, hasPostgres, inTown } from './support/never-stale/town.ts';

/** `npm run bench -- fuzz` sends many more, with other seeds. */
const WISH = { seed: 4, requests: 300 };

for (const [name, open] of Object.entries(DATABASES))
	test(`What no browser sends ends in a sentence and never in an error, on ${name}`, async () => {
		test.skip(name === 'PostgreSQL' && !hasPostgres(), 'There is no PostgreSQL to start here.');
		test.setTimeout(180_000);
		await inTown(await open(), async ({ ctx, origin }) => {
			const { findings, statuses } = await fuzzSite(await attackOn(ctx, origin), WISH);
			expect(findings).toEqual([]);
			expect(statuses.get(200)).toBeGreaterThan(30);
			expect((await fetch(`${origin}/healthz`)).status).toBe(200);
		});
	});
