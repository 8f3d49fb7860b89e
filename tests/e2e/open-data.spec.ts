import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { publicBoards } from '#lib/server/boards/index.ts';
import { localisedAreas } from '#lib/server/areas/index.ts';
import { publishedSurveys } from '#lib/server/surveys/index.ts';
import { ENDPOINTS } from '../../src/routes/api/v1/openapi.json/endpoints.ts';
import { site } from './support/site.ts';

test.use({ extraHTTPHeaders: { 'accept-language': 'de' } });

/** What stands for the parts of an address that vary. */
async function fillIn(path: string): Promise<string> {
	const ctx = await site();
	const [owner] = path.startsWith('/surveys')
		? await publishedSurveys(ctx)
		: await publicBoards(ctx);
	const [area] = await localisedAreas(ctx);
	return path.replace('{slug}', owner?.slug ?? '').replace('{code}', area?.code ?? '');
}

for (const { path } of ENDPOINTS) {
	test(`/api/v1${path} is as it is described`, async ({ request }) => {
		const { paths } = await (await request.get('/api/v1/openapi.json')).json();
		const [[contentType, { schema }]] = Object.entries(paths[path].get.responses[200].content) as [
			[string, { schema: Parameters<typeof z.fromJSONSchema>[0] }]
		];
		const answer = await request.get(`/api/v1${await fillIn(path)}`);
		expect(answer.status()).toBe(200);
		expect(answer.headers()['content-type']).toContain(contentType);
		const body = contentType.includes('json') ? await answer.json() : await answer.text();
		expect(z.fromJSONSchema(schema).safeParse(body).error?.issues ?? []).toEqual([]);
	});
}

test('every table can be had with semicolons and decimal commas', async ({ request }) => {
	for (const { path, contentType, schema } of ENDPOINTS.filter((each) =>
		each.path.endsWith('csv')
	)) {
		const answer = await request.get(`/api/v1${await fillIn(path)}?format=excel-de`);
		expect(answer.headers()['content-type']).toContain(contentType);
		const text = await answer.text();
		expect(schema.safeParse(text).error?.issues ?? []).toEqual([]);
		expect(text).toMatch(/^\uFEFF("\w+";)+"\w+"\r\n/);
	}
});

test('what is not there is not found', async ({ request }) => {
	for (const path of ['/boards/nowhere/ideas.json', '/areas/nowhere/events.ics', '/nothing.json'])
		expect((await request.get(`/api/v1${path}`)).status()).toBe(404);
});

test('the metrics tell of routes and queues, to this machine only', async ({ request }) => {
	const answer = await request.get('/metrics');
	expect(await answer.text()).toContain('mitraum_http_request_duration_seconds');
	const forwarded = await request.get('/metrics', { headers: { 'x-forwarded-for': '192.0.2.1' } });
	expect(forwarded.status()).toBe(404);
});
