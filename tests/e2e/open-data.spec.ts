import { expect, test } from '@playwright/test';
import { publishedSurveys } from '#lib/server/surveys/index.ts';
import { ENDPOINTS } from '../../src/routes/api/v1/openapi.json/endpoints.ts';
import { site } from './support/site.ts';

test.use({ extraHTTPHeaders: { 'accept-language': 'de' } });

for (const { path, contentType, schema } of ENDPOINTS) {
	test(`/api/v1${path} is as it is described`, async ({ request }) => {
		const { boards } = await (await request.get('/api/v1/boards.json')).json();
		const { areas } = await (await request.get('/api/v1/areas.json')).json();
		const [survey] = await publishedSurveys(await site());
		const slug = path.startsWith('/surveys') ? survey?.slug : boards[0].slug;
		const address = path.replace('{slug}', slug).replace('{code}', areas[0].code);
		const answer = await request.get(`/api/v1${address}`);
		expect(answer.status()).toBe(200);
		expect(answer.headers()['content-type']).toContain(contentType);
		if (schema) expect(schema.safeParse(await answer.json()).error?.issues ?? []).toEqual([]);
	});
}

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
