import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { translator } from '#lib/i18n/translator.ts';
import { addUser } from '#lib/server/accounts/index.ts';
import { sessionsOn } from '#lib/server/platform/auth/index.ts';
import { linksIn, mailNumber } from './support/mails.ts';
import { site } from './support/site.ts';

const SURVEY = '/de/surveys/leben-in-bockenheim-und-im-westend';

test('Answers that were begun can be thrown away, and the trace on the device too', async ({
	request,
	baseURL
}) => {
	const headers = headersOn(baseURL);
	const t = await translator('de');
	const send = async (path: string) => {
		const sent = await request.post(path, { form: { channel: '' }, headers, maxRedirects: 0 });
		return sent.headers().location;
	};
	const start = async () => (await request.get(SURVEY)).text();
	await send(`${SURVEY}?/begin`);
	expect(await start()).toContain(t('surveys:start.goOn'));
	expect(await send(`${SURVEY}?/discard`)).toBe(`${SURVEY}?notice=surveys:discarded`);
	expect(await start()).not.toContain(t('surveys:start.goOn'));
	await send(`${SURVEY}?/begin`);
	expect(await send(`${SURVEY}/thanks?/forget`)).toBe(`${SURVEY}?notice=surveys:forgotten`);
	expect(await start()).not.toContain(t('surveys:start.goOn'));
});

test('Whoever asked for mails ends them by the link in one, or lets the mail program do it', async ({
	request,
	baseURL
}) => {
	const headers = headersOn(baseURL);
	const ctx = await site();
	for (const way of ['', '/one-click']) {
		const mail = `stop-${randomUUID()}@demo.example`;
		await request.post('/de/measures/abendbus-kuhwald', { form: { mail }, headers });
		const asked = ctx.db.selectFrom('subscriptions').selectAll().where('mail', '=', mail);
		expect(await asked.execute()).toHaveLength(1);
		const [stop = ''] = linksIn(await mailNumber(1, mail), '/stop/');
		await request.post(stop + way, { form: { scope: 'all' }, headers });
		expect(await asked.execute()).toEqual([]);
	}
});

test('Whoever signs out is out, also with the old cookie', async ({ request, baseURL }) => {
	const ctx = await site();
	const mail = `out-${randomUUID()}@example.org`;
	const colleague = { name: 'Kurz da', mail, password: randomUUID(), areaId: null };
	const sessions = sessionsOn(ctx.db, false);
	const { id } = await sessions.createSession(
		await addUser(ctx, { ...colleague, role: 'editor' }, { isPasswordGiven: false }),
		{}
	);
	const { name, value } = sessions.createSessionCookie(id);
	const headers = { ...headersOn(baseURL), cookie: `${name}=${value}` };
	const staff = () => request.get('/de/staff', { headers, maxRedirects: 0 });
	expect((await staff()).status()).toBe(200);
	await request.post('/de/sign-out', { form: {}, headers, maxRedirects: 0 });
	expect((await staff()).status()).toBe(303);
});

/** What a browser without scripts says when it sends a form. */
const headersOn = (origin = '') => ({ origin, accept: 'text/html' });
