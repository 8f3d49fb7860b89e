import { expect, test } from '@playwright/test';
import { areaByCode } from '#lib/server/areas/index.ts';
import { SHARING } from '#lib/server/sharing.ts';
import { matrixActors } from './support/matrix/actors.ts';
import { matrixObjects } from './support/matrix/objects.ts';
import { DEMO, findIds } from './support/never-stale/demo.ts';
import { keptAddresses } from './support/never-stale/pages.ts';
import { DATABASES, inTown, letForget } from './support/never-stale/town.ts';
import { exposed } from './support/others-words/exposed.ts';
import { markTyped } from './support/others-words/mark.ts';
import { staffAddresses } from './support/others-words/staff.ts';

const TABLES = Object.keys(SHARING).map((name) =>
	name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
);

test('what people type is set apart from what stands beside it, on every page', async () => {
	test.setTimeout(180_000);
	const place = await DATABASES.SQLite?.();
	if (!place) throw new Error('There is no database.');
	await inTown(place, async ({ ctx, origin }) => {
		const inside = await areaByCode(ctx, DEMO.area);
		const outside = await areaByCode(ctx, 'F312');
		const actors = await matrixActors(ctx, { in: inside.id, out: outside.id });
		const cookies = actors.filter(({ reach }) => reach === 'city').map(({ cookie }) => cookie);
		const objects = await matrixObjects(ctx, inside);
		const ids = await findIds(ctx);
		await markTyped(ctx.db);
		await letForget(ctx, TABLES);
		const found = new Map<string, string>();
		let shown = 0;
		const addresses = [...keptAddresses(ids), ...staffAddresses(objects, ids)];
		for (const address of addresses.flatMap((each) => [each, each.replace(/^\/de/, '/ar')])) {
			const html = await pageFor(origin + address, cookies);
			shown += html === null ? 0 : 1;
			for (const { where, text } of exposed(html ?? ''))
				if (!found.has(where)) found.set(where, `${text} at ${address}`);
		}
		expect(Object.fromEntries(found)).toEqual({});
		expect(shown).toBeGreaterThan(200);
	});
});

/** The page as the first of some people who may see it; null where nobody is shown HTML. */
async function pageFor(address: string, cookies: readonly string[]): Promise<string | null> {
	for (const cookie of cookies) {
		const headers = { cookie, accept: 'text/html' };
		const answer = await fetch(address, { headers, redirect: 'manual' });
		const text = await answer.text();
		if (answer.ok) return answer.headers.get('content-type')?.startsWith('text/html') ? text : null;
	}
	throw new Error(`Nobody may see ${address}`);
}
