import { expect, test } from '@playwright/test';
import { localisedAreas } from '#lib/server/areas/index.ts';
import { accessEntryFor, admits } from '../support/access-table.ts';
import { matrixActors, type MatrixActor } from './support/matrix/actors.ts';
import { matrixObjects, type MatrixParams } from './support/matrix/objects.ts';
import { matrixRoutes, type MatrixRoute } from './support/matrix/routes.ts';
import { site } from './support/site.ts';

const routes = matrixRoutes().filter(({ id }) => /^\/(staff|planning|admin)(\/|$)/.test(id));

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
				const isRight = isIn ? status < 400 && status !== 303 : isDenial(status, actor);
				if (!isRight) wrong.push(`${asked} as ${actor.name}: ${status}`);
			}
		}
		expect(wrong).toEqual([]);
	});
}

function isAdmitted(route: MatrixRoute, asked: string, actor: MatrixActor): boolean {
	const entry = accessEntryFor(route.id);
	return admits(asked === 'GET' ? entry?.see : entry?.act, actor.role, actor.reach);
}

/** A visitor is sent to sign in; members of staff are told no, or that there is nothing. */
function isDenial(status: number, actor: MatrixActor): boolean {
	return actor.role === null ? status === 303 : status === 403 || status === 404;
}

function addressOf({ id }: MatrixRoute): string {
	const prefix = Object.keys(params)
		.filter((each) => id === each || id.startsWith(`${each}/`))
		.sort((a, b) => b.length - a.length)[0];
	const values = prefix === undefined ? {} : (params[prefix] ?? {});
	const path = id.replaceAll(/\[([a-zA-Z]+)\]/g, (_, name: string) => values[name] ?? 'matrix');
	return id.includes('[ownerType]') ? `${path}?locale=tr` : path;
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
