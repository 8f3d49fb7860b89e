import { expect, test } from '@playwright/test';
import { localisedAreas } from '#lib/server/areas/index.ts';
import { accessEntryFor, admits } from '../support/access-table.ts';
import { matrixActors, withoutRole, type MatrixActor } from './support/matrix/actors.ts';
import { hiddenPaths } from './support/matrix/hidden.ts';
import { matrixObjects, type MatrixParams } from './support/matrix/objects.ts';
import { matrixRoutes, type MatrixRoute } from './support/matrix/routes.ts';
import { site } from './support/site.ts';

const routes = matrixRoutes().filter(({ id }) => /^\/(staff|planning|admin)(\/|$)/.test(id));

/** What a page must be asked for, besides its address. */
const QUERIES: Record<string, string> = { '[ownerId]': '?locale=tr', '/phase': '?to=rating' };

let actors: MatrixActor[];
let params: MatrixParams;

test.beforeAll(async () => {
	const ctx = await site();
	const areas = (await localisedAreas(ctx)).filter(({ parentId }) => parentId !== null);
	const inside = areas[0];
	const outside = areas.find(
		({ path }) => inside && !path.startsWith(inside.path) && !inside.path.startsWith(path)
	);
	if (!inside || !outside) throw new Error('The demo needs two areas beside each other.');
	actors = await matrixActors(ctx, { in: inside.id, out: outside.id });
	params = await matrixObjects(ctx, inside);
});

test('covers every route with actions', () => {
	const acting = routes.filter(({ requests }) => requests.some((each) => each !== 'GET'));
	const forgotten = acting.filter(({ id }) => accessEntryFor(id)?.act === undefined);
	expect(forgotten.map(({ id }) => id)).toEqual([]);
	expect(routes.length).toBeGreaterThan(50);
});

for (const route of routes) {
	test(`${route.id} is closed to all who have no right to it`, async ({ baseURL }) => {
		test.setTimeout(120_000);
		const wrong: string[] = [];
		for (const asked of route.requests) {
			for (const actor of actors) {
				const isIn = isAdmitted(route, asked, actor);
				// What somebody may do would be done; that it works is for the journeys to show.
				if (asked !== 'GET' && isIn) continue;
				const status = await ask(`${baseURL}/de${addressOf(route)}`, asked, actor);
				const isRight = isIn ? isShown(route, status) : isDenial(status, asked, actor);
				if (!isRight) wrong.push(`${asked} as ${actor.name}: ${status}`);
			}
		}
		expect(wrong).toEqual([]);
	});
}

test('to an account without a role nothing in the house exists', async ({ baseURL }) => {
	test.setTimeout(120_000);
	const actor = await withoutRole(await site());
	const seen: string[] = [];
	for (const route of routes)
		for (const asked of route.requests) {
			const status = await ask(`${baseURL}/de${addressOf(route)}`, asked, actor);
			if (status !== 404) seen.push(`${asked} ${route.id}: ${status}`);
		}
	for (const path of await hiddenPaths(await site())) {
		const status = await ask(`${baseURL}${path}`, 'GET', actor);
		if (status !== 404) seen.push(`${path}: ${status}`);
	}
	expect(seen).toEqual([]);
});

test('what is not public does not exist for visitors', async ({ request }) => {
	const paths = await hiddenPaths(await site());
	const shown: string[] = [];
	for (const path of paths) {
		const answer = await request.get(path, { headers: { 'accept-language': 'de' } });
		if (answer.status() !== 404) shown.push(`${path}: ${answer.status()}`);
	}
	expect(paths).toHaveLength(7);
	expect(shown).toEqual([]);
});

function isAdmitted(route: MatrixRoute, asked: string, actor: MatrixActor): boolean {
	const entry = accessEntryFor(route.id);
	return admits(asked === 'GET' ? entry?.see : entry?.act, actor.role, actor.reach);
}

/** Whether a page was shown; of a survey that nobody has answered there are no texts to read. */
function isShown({ id }: MatrixRoute, status: number): boolean {
	return status === 200 || (id.includes('/results/texts/') && status === 404);
}

/** A visitor is sent to sign in, with what was sent; members of staff are told no, or that there is nothing. */
function isDenial(status: number, asked: string, actor: MatrixActor): boolean {
	if (actor.role === null) return status === (asked === 'GET' ? 303 : 307);
	return status === 403 || status === 404;
}

function addressOf({ id }: MatrixRoute): string {
	const prefix = Object.keys(params)
		.filter((each) => id === each || id.startsWith(`${each}/`))
		.sort((a, b) => b.length - a.length)[0];
	const values = prefix === undefined ? {} : (params[prefix] ?? {});
	const path = id.replaceAll(/\[([a-zA-Z]+)\]/g, (_, name: string) => values[name] ?? 'matrix');
	const query = Object.keys(QUERIES).find((each) => id.endsWith(each)) ?? '';
	return path + (QUERIES[query] ?? '');
}

async function ask(address: string, asked: string, actor: MatrixActor): Promise<number> {
	const [method = 'GET', action = ''] = asked.split(' ');
	const origin = new URL(address).origin;
	const answer = await fetch(action === '' ? address : `${address}${action}`, {
		method,
		redirect: 'manual',
		headers: {
			origin,
			accept: 'text/html',
			cookie: actor.cookie,
			...(method === 'GET' ? {} : { 'content-type': 'application/x-www-form-urlencoded' })
		},
		...(method === 'GET' ? {} : { body: 'empty=' })
	});
	await answer.arrayBuffer();
	return answer.status;
}
