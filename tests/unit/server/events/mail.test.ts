import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Context } from '#lib/server/platform/context.ts';
import { runDueJobs } from '#lib/server/platform/jobs/index.ts';
import { mailJobs, transportFor } from '#lib/server/platform/mail/index.ts';
import { onBothDatabases } from '../../../support/databases.ts';
import { at, attend, MONDAY, publishedEvent, wish } from './support.ts';

let received: Buffer[];
let server: SMTPServer;
let smtpUrl: string;

beforeEach(async () => {
	received = [];
	server = new SMTPServer({
		disabledCommands: ['AUTH', 'STARTTLS'],
		onData(stream, _, done) {
			stream.toArray().then((chunks) => {
				received.push(Buffer.concat(chunks));
				done();
			}, done);
		}
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.server.address();
	smtpUrl = `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});

afterEach(() => new Promise<void>((resolve) => server.close(resolve)));

async function deliver(ctx: Context): Promise<Email[]> {
	const config = { ...ctx.config, SMTP_URL: smtpUrl };
	await runDueJobs({ ...ctx, config }, mailJobs(transportFor(config)));
	return Promise.all(received.map((message) => PostalMime.parse(message)));
}

onBothDatabases('A confirmation', (open) => {
	it('arrives in the person’s language, with a calendar file that can be read', async () => {
		const ctx = { ...(await open()), clock: at(MONDAY) };
		await publishedEvent(ctx, { onlineUrl: 'https://example.org/raum' });
		const visitor: Context = { ...ctx, locale: 'ar' };
		await attend(visitor, wish('amal@example.org', { name: 'أمل', persons: 2 }));
		const [mail, ...others] = await deliver(ctx);
		expect(others).toEqual([]);
		expect(mail?.to).toEqual([{ address: 'amal@example.org', name: '' }]);
		expect(mail?.subject).toBe('مكانكم محجوز: Ideen-Café Kuhwald');
		expect(mail?.text).toContain('مرحبًا أمل،');
		expect(mail?.text).toContain('لشخصين (2)');
		expect(mail?.text).toContain('https://example.org/raum');
		expect(mail?.text).toContain('17 مارس 2027');
		expect(mail?.text).toMatch(/\/ar\/events\/ideen-cafe-kuhwald\/cancel\/[\w-]{43}\n/);
		const [file] = mail?.attachments ?? [];
		expect(file).toMatchObject({
			filename: 'ideen-cafe-kuhwald.ics',
			mimeType: 'text/calendar',
			method: 'PUBLISH'
		});
		const calendar = new TextDecoder().decode(file?.content as ArrayBuffer);
		expect(calendar.replace(/\r?\n /g, '').split(/\r?\n/)).toEqual(
			expect.arrayContaining([
				'BEGIN:VCALENDAR',
				'METHOD:PUBLISH',
				'DTSTART;TZID=Europe/Berlin:20270303T180000',
				'SUMMARY:Ideen-Café Kuhwald',
				'END:VCALENDAR'
			])
		);
	});

	it('leaves neither address nor text behind once it is sent', async () => {
		const ctx = { ...(await open()), clock: at(MONDAY) };
		await publishedEvent(ctx);
		await attend(ctx, wish('amal@example.org'));
		await deliver(ctx);
		const rows = await ctx.db.selectFrom('mails').selectAll().execute();
		expect(rows).toMatchObject([
			{ state: 'sent', recipient: null, bodyText: null, bodyHtml: null }
		]);
	});
});
