import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { LINKED_ROUTES, places } from './support/places.ts';
import { sessionOf } from './support/staff.ts';

/** What stands at an address of its own, not behind a language. */
const NEUTRAL = [
	'/',
	'/healthz',
	'/readyz',
	'/metrics',
	'/api/v1/openapi.json',
	'/api/v1/areas.json',
	'/api/v1/areas.geojson',
	'/api/v1/boards.json',
	'/api/v1/events.json',
	'/api/v1/events.ics',
	'/api/v1/measures.json',
	'/api/v1/measures.csv',
	'/api/v1/indicators.csv'
];

/** All that a visitor can have been given. */
const visitor = `mitraum_visitor=${randomUUID()}; answers=${randomUUID()}; mitraum_device=x.y`;

test('nothing that a cookie can change may be kept for others', async ({ baseURL }) => {
	test.setTimeout(120_000);
	const { name, value } = await sessionOf('administrator');
	const session = `${name}=${value}`;
	const paths = [];
	for (const route of LINKED_ROUTES) {
		const place = (await places()).get(route);
		if (place) paths.push(`/de${place.path === '/' ? '' : place.path}`);
	}
	expect(paths.length).toBeGreaterThan(60);
	const wrong: string[] = [];
	for (const path of [...paths, ...NEUTRAL])
		for (const cookie of ['', visitor, session, `${session}; ${visitor}`]) {
			const { headers, status } = await fetch(`${baseURL}${path}`, {
				headers: { cookie, accept: 'text/html' },
				redirect: 'manual'
			});
			const said = headers.get('cache-control') ?? '';
			// Whoever is led elsewhere is led there anew: nobody keeps a 303 or 307 unasked (RFC 9111 §3).
			const isLedOn = [303, 307].includes(status) && said === '';
			const isRight = cookie.includes(session) ? /no-store/ : /private|no-store/;
			if (!isLedOn && !isRight.test(said)) wrong.push(`${path} with “${cookie}”: ${said}`);
		}
	expect(wrong).toEqual([]);
});

test('what is for everybody may be kept by everybody', async ({ baseURL }) => {
	const { name, value } = await sessionOf('editor');
	const { headers } = await fetch(`${baseURL}/colours/14224f.css`, {
		headers: { cookie: `${name}=${value}` }
	});
	expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
});

test('the metrics stand at one address', async ({ baseURL }) => {
	const status = async (path: string) =>
		(await fetch(`${baseURL}${path}`, { redirect: 'manual' })).status;
	expect(await status('/metrics')).toBe(200);
	for (const path of ['/de/metrics', '/ar/metrics', '/metrics/x', '/de/%6detrics'])
		expect([path, await status(path)]).toEqual([path, 404]);
	expect(await status('/%6detrics')).toBe(307);
	expect(await status('/metrics/')).toBe(308);
});
