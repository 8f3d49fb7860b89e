import { expect, test } from '@playwright/test';
import { SHARING } from '#lib/server/sharing.ts';
import { everyCommand } from './support/never-stale/commands.ts';
import { findIds } from './support/never-stale/demo.ts';
import { everyExample } from './support/never-stale/examples/index.ts';
import { differing, freshPages, keptAddresses, keptPages } from './support/never-stale/pages.ts';
import { DATABASES, hasPostgres, inTown, letForget } from './support/never-stale/town.ts';
import { site } from './support/site.ts';

const TABLES = Object.keys(SHARING).map((name) =>
	name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
);

test('every command there is has an example', async () => {
	const ctx = await site();
	const examples = everyExample({ ctx, ids: await findIds(ctx) }).flatMap((some) =>
		Object.keys(some)
	);
	const commands = examples.map((each) => each.replace(/ .*/, ''));
	expect([...new Set(commands)].sort()).toEqual(everyCommand(ctx).sort());
});

/**
 * This process calls every command, another one serves the site: after each of them every page that may be
 * kept must be what it would be if it were made just now.
 */
for (const [name, open] of Object.entries(DATABASES))
	test(`no page is stale after any command on another process, on ${name}`, async () => {
		test.skip(name === 'PostgreSQL' && !hasPostgres(), 'There is no PostgreSQL to start here.');
		test.setTimeout(300_000);
		await inTown(await open(), async ({ ctx, origin }) => {
			const ids = await findIds(ctx);
			const addresses = keptAddresses(ids);
			let before = await keptPages(origin, addresses);
			expect([...before].filter(([, body]) => !body.startsWith('200 '))).toEqual([]);
			for (const examples of everyExample({ ctx, ids })) {
				for (const [command, { does, unseen }] of Object.entries(examples)) {
					await test.step(command, does);
					const kept = await keptPages(origin, addresses);
					const fresh = await freshPages(origin, addresses);
					expect.soft(differing(kept, fresh), `stale after ${command}`).toEqual([]);
					const changed = differing(before, kept);
					if (unseen) expect.soft(changed, `changed by ${command}`).toEqual([]);
					else expect.soft(changed, `changed by ${command}`).not.toEqual([]);
					before = kept;
				}
				// What pages share is kept in memory too, and a fresh page would be as stale.
				await letForget(ctx, TABLES);
				const anew = await keptPages(origin, addresses);
				const last = Object.keys(examples).at(-1);
				expect.soft(differing(before, anew), `stale until ${last}`).toEqual([]);
				before = anew;
			}
		});
	});
