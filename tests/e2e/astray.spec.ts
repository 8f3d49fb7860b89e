import { expect, test, type APIRequestContext } from '@playwright/test';
import { translator } from '#lib/i18n/translator.ts';
import { matrixRoutes } from './support/matrix/routes.ts';
import { signInAs } from './support/staff.ts';

const BOARD = 'vor-ihrer-haustuer';

test('A mistyped poster link ends within the site, in the visitor’s language, with the open surveys', async ({
	browser
}) => {
	const t = await translator('ar');
	const page = await (
		await browser.newContext({ locale: 'ar', javaScriptEnabled: false })
	).newPage();
	const answer = await page.goto('/s/FALSCH');
	expect(answer?.status()).toBe(404);
	await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
	await expect(page.locator('h1')).toHaveText(t('surveys:shortLink.unknown', { code: 'FALSCH' }));
	await expect(page.getByText(t('surveys:shortLink.advice'))).toBeVisible();
	await page.locator('main li a').first().click();
	await expect(page).toHaveURL(/\/ar\/surveys\/./);
});

for (const [path, status, sentence] of [
	['/boards/%00', 404, 'common:errors.not-found'],
	['/boards/%E0%A4%A', 400, 'common:errors.not-found'],
	['/problem', 404, 'common:errors.not-found'],
	['/s/%00', 404, 'surveys:shortLink.unknown'],
	['/events/x/cancel/x', 404, 'events:errors.unknownToken'],
	['/notifications/confirm/x', 404, 'mails:notifications.errors.unknownLink'],
	['/notifications/stop/x.y', 404, 'mails:notifications.errors.unknownLink'],
	['/events/x/calendar.ics', 404, 'common:errors.not-found'],
	['/api/v1/boards/x/ideas.json', 404, 'common:errors.not-found']
] as const)
	test(`${path} ends within the site, with a way on`, async ({ page }) => {
		const t = await translator('tr');
		const answer = await page.goto(`/tr${path}`);
		expect(answer?.status()).toBe(status);
		await expect(page.locator('html')).toHaveAttribute('lang', 'tr');
		await expect(page.locator('h1')).toHaveText(t(sentence, { code: '\uFFFD' }));
		await expect(page.locator('main li a').first()).toBeVisible();
		await expect(page.locator('a[lang=uk]')).toHaveAttribute('href', `/uk${path}`);
	});

test('A page behind the last one is the last one', async ({ page }) => {
	const t = await translator('de');
	await page.goto(`/de/boards/${BOARD}?page=99`);
	await expect(page.getByText(t('boards:board.empty'))).toHaveCount(0);
	const [, at, of] = /(\d+) von (\d+)/.exec(await page.locator('.mr-pages').innerText()) ?? [];
	expect(Number(of)).toBeGreaterThan(1);
	expect(at).toBe(of);
	await page.goto('/de/events?page=99');
	await expect(page.locator('#past')).toBeVisible();
});

test('What is no form is answered in a sentence, whatever page it is sent to', async ({
	request,
	baseURL
}) => {
	const wrong: string[] = [];
	for (const { id, requests } of matrixRoutes())
		for (const asked of requests.filter((each) => each.startsWith('POST'))) {
			const path = id.replace('/(public)', '').replaceAll(/\[[^\]]+\]/g, 'x');
			const answer = await send(request, `${baseURL}/de${path}${asked.slice(5)}`);
			const isWithin = answer.status() < 400 || (await answer.text()).includes('mr-header');
			if (answer.status() >= 500 || !isWithin) wrong.push(`${asked} ${id}: ${answer.status()}`);
		}
	expect(wrong).toEqual([]);
	const t = await translator('de');
	const answer = await send(request, `${baseURL}/de/boards/${BOARD}/new`);
	expect(answer.status()).toBe(415);
	expect(await answer.text()).toContain(t('common:errors.unreadable'));
});

test('What was sent to an action that every object has, or to an address nobody can type, ends within the site', async ({
	request,
	baseURL
}) => {
	const headers = { accept: 'text/html', origin: baseURL ?? '' };
	for (const action of ['__proto__', 'toString', 'constructor', 'nothing']) {
		const path = `/de/boards/${BOARD}/new?/${action}`;
		const answer = await request.post(path, { form: { title: 'x' }, headers });
		expect([action, answer.status()]).toEqual([action, 404]);
		expect(await answer.text()).toContain('mr-header');
	}
	for (const path of ['/de/surveys/%00?/discard', '/de/surveys/%E2%80%AE/thanks?/forget']) {
		const answer = await request.post(path, { form: {}, headers, maxRedirects: 0 });
		expect([path, answer.status()]).toEqual([path, 303]);
		expect(answer.headers().location).toMatch(/^\/de\/surveys\/%EF%BF%BD\?/);
	}
});

test('Who may not enter is told so within the site', async ({ page }) => {
	const t = await translator('de');
	await signInAs(page, 'moderator');
	const answer = await page.goto('/de/admin/users');
	expect(answer?.status()).toBe(403);
	await expect(page.locator('h1')).toHaveText(t('common:errors.forbidden'));
	await expect(page.getByText(t('common:errors.next.forbidden'))).toBeVisible();
});

test('A form with an area that is not there comes back with a sentence', async ({
	page,
	baseURL
}) => {
	const t = await translator('de');
	await signInAs(page, 'planner');
	const answer = await page.request.post('/de/staff/measures/new', {
		form: { title: 'Bänke', areaIds: 'x' },
		headers: { origin: baseURL ?? '', accept: 'text/html' }
	});
	expect(answer.status()).toBe(422);
	expect(await answer.text()).toContain(t('common:errors.choiceGone'));
});

test('Programs get what they can read', async ({ request }) => {
	const answer = await request.get('/api/v1/boards/x/ideas.json', {
		headers: { accept: 'application/json', 'accept-language': 'en' }
	});
	expect(answer.status()).toBe(404);
	expect(await answer.json()).toEqual({ message: 'This page does not exist.' });
});

function send(request: APIRequestContext, address: string) {
	return request.post(address, {
		data: 'Guten Tag',
		maxRedirects: 0,
		headers: {
			'content-type': 'text/plain',
			accept: 'text/html',
			origin: new URL(address).origin
		}
	});
}
