import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime, { type Email } from 'postal-mime';
import { afterEach, expect, it } from 'vitest';
import { cancelEvent } from '#lib/server/events/index.ts';
import { confirmSubscription, subscribe, tell } from '#lib/server/notifications/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { runDueJobs } from '#lib/server/platform/jobs/index.ts';
import { mailJobs, transportFor } from '#lib/server/platform/mail/index.ts';
import { saveSettings, siteSettings } from '#lib/server/settings/index.ts';
import { onBothDatabases, type TestContext } from '../../../../support/databases.ts';
import { at, attend, MONDAY, publishedEvent, wish } from '../../events/support.ts';

const folders: string[] = [];

afterEach(() => {
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Sends what waits and gives it as it went out, the oldest first. */
async function sent(ctx: Context): Promise<(Email & { source: string })[]> {
	const folder = mkdtempSync(join(tmpdir(), 'mitraum-mails-'));
	folders.push(folder);
	await runDueJobs(ctx, mailJobs(transportFor({ ...ctx.config, MAIL_DIR: folder })));
	const files = readdirSync(folder).toSorted();
	return Promise.all(
		files.map(async (name) => {
			const source = readFileSync(join(folder, name), 'utf8');
			return { ...(await PostalMime.parse(source)), source };
		})
	);
}

const header = (mail: Email | undefined, key: string) =>
	mail?.headers.find((each) => each.key === key)?.value;

onBothDatabases('A mail that is sent', (open) => {
	const start = async (): Promise<TestContext> => {
		const ctx = { ...(await open()), clock: at(MONDAY) };
		await saveSettings(ctx, { ...(await siteSettings(ctx)), name: 'Frankfurt: Mitreden' });
		return ctx;
	};

	it('comes from the municipality by name, with the text before the HTML, and asks for no answer', async () => {
		const ctx = await start();
		await publishedEvent(ctx);
		await attend(ctx, wish('amal@example.org'));
		const [mail] = await sent(ctx);
		expect(mail?.from).toEqual({ name: 'Frankfurt: Mitreden', address: ctx.config.MAIL_FROM });
		expect(mail?.text).toContain('Frankfurt: Mitreden');
		expect(mail?.html).toContain('<h1');
		const types = [...(mail?.source ?? '').matchAll(/^Content-Type: ([a-z/]+)/gm)];
		expect(types.map(([, type]) => type)).toEqual([
			'multipart/mixed',
			'multipart/alternative',
			'text/plain',
			'text/html',
			'text/calendar'
		]);
		expect(header(mail, 'auto-submitted')).toBe('auto-generated');
		expect(header(mail, 'list-unsubscribe')).toBeUndefined();
	});

	it('can be unsubscribed from in one click only where it comes of a subscription', async () => {
		const ctx = await start();
		const subject = { type: 'measure', id: 'm' } as const;
		await subscribe(ctx, { subject, title: 'Bänke', mail: 'a@example.org', locale: 'tr' });
		const [asked] = await sent(ctx);
		expect(header(asked, 'list-unsubscribe')).toBeUndefined();
		await confirmSubscription(ctx, /\/confirm\/(\S+)/.exec(asked?.text ?? '')?.[1] ?? '');
		const values = { number: 'M 1', title: 'Bänke', status: 'x' };
		await tell(ctx, { subject, kind: 'measures.status', path: '/measures/b', values });
		const [told] = await sent(ctx);
		expect(header(told, 'list-unsubscribe')).toMatch(
			/^<http:\/\/localhost:3000\/tr\/notifications\/stop\/\S+\/one-click>$/
		);
		expect(header(told, 'list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
		expect(header(told, 'auto-submitted')).toBe('auto-generated');
	});

	it('about a confirmation says whether it is for an idea or a measure', async () => {
		const ctx = await start();
		const mail = 'a@example.org';
		for (const type of ['idea', 'measure'] as const)
			await subscribe(ctx, { subject: { type, id: 'x' }, title: 'Sitzen', mail, locale: 'de' });
		const [idea, measure] = await sent(ctx);
		expect(idea?.subject).toBe('Bitte bestätigen: Nachrichten zu Ihrer Idee');
		expect(idea?.text).toContain('auf der Ideentafel „Sitzen“ eine Idee geschrieben');
		expect(measure?.subject).toBe('Bitte bestätigen: Neues zum Vorhaben „Sitzen“');
		expect(measure?.text).toContain('was aus dem Vorhaben „Sitzen“ wird');
	});

	it('in Arabic names a reason written in German as the city’s words and in its own language', async () => {
		const ctx = await start();
		const id = await publishedEvent(ctx);
		await attend({ ...ctx, locale: 'ar' }, wish('amal@example.org'));
		await sent(ctx);
		await cancelEvent(ctx, id, 'Die Halle ist gesperrt.');
		const [mail] = await sent(ctx);
		expect(mail?.text).toContain(
			'بكلمات \u2068Frankfurt: Mitreden\u2069 (اللغة: الألمانية):\n\n> Die Halle ist gesperrt.\n'
		);
		expect(mail?.html).toMatch(
			/<blockquote lang="de" dir="auto"[^>]*>Die Halle ist gesperrt\.<\/blockquote>/
		);
	});
});
