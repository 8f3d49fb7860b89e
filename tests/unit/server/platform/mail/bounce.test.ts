import { expect, it } from 'vitest';
import { participantsOf } from '#lib/server/events/index.ts';
import {
	confirmSubscription,
	stopBounced,
	subscribe,
	tell
} from '#lib/server/notifications/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { runDueJobs } from '#lib/server/platform/jobs/index.ts';
import { admittedBefore, mailJobs, queueMail } from '#lib/server/platform/mail/index.ts';
import type { OutgoingMail } from '#lib/server/platform/mail/transport.ts';
import { onBothDatabases } from '../../../../support/databases.ts';
import { complaint, deliveryReport } from '../../../../support/bounces.ts';
import { mitraum, fileWith } from '../../../../support/command-line.ts';
import { TEST_SECRET } from '../../../../support/databases.ts';
import { at, MONDAY, publishedEvent, registerAll } from '../../events/support.ts';

const MEASURE = { type: 'measure', id: 'm' } as const;
const NEWS = {
	subject: MEASURE,
	kind: 'measures.status',
	path: '/measures/m',
	values: { number: 'M 1', title: 'Bänke', status: 'x' }
} as const;

/** Sends what waits and gives it. */
async function sent(ctx: Context): Promise<OutgoingMail[]> {
	const mails: OutgoingMail[] = [];
	await runDueJobs(
		ctx,
		mailJobs(async (mail) => void mails.push(mail))
	);
	return mails;
}

async function follow(ctx: Context, mail: string): Promise<void> {
	await subscribe(ctx, { subject: MEASURE, title: 'Bänke', mail, locale: 'de' });
	const [asked] = await sent(ctx);
	await confirmSubscription(ctx, /\/confirm\/(\S+)/.exec(asked?.text ?? '')?.[1] ?? '');
}

async function told(ctx: Context): Promise<OutgoingMail> {
	await tell(ctx, NEWS);
	const [mail] = await sent(ctx);
	if (!mail) throw new Error('Nobody was told.');
	return mail;
}

onBothDatabases('A mail that comes back', (open) => {
	const start = async () => ({ ...(await open()), clock: at(MONDAY) });

	it.each(['message-id', 'return-path'] as const)(
		'is known by its %s, and stops further mail to its mailbox however it is written',
		async (by) => {
			const ctx = await start();
			const event = await publishedEvent(ctx);
			await registerAll(ctx, 'amal+stadt@example.org', 'olga@example.org');
			await sent(ctx);
			await follow(ctx, 'amal@example.org');
			const mail = await told(ctx);
			expect(await stopBounced(ctx, deliveryReport(mail, { by }))).toEqual({
				outcome: 'bounced',
				ended: 1
			});
			expect(await tell(ctx, NEWS)).toBe(0);
			await subscribe(ctx, {
				subject: MEASURE,
				title: 'x',
				mail: 'AMAL@example.org',
				locale: 'de'
			});
			expect(await sent(ctx)).toEqual([]);
			const { registered } = await participantsOf(ctx, event);
			expect(registered.map(({ isUnreachable }) => isUnreachable)).toEqual([true, false]);
		}
	);

	it.each([
		['action: delayed', { action: 'delayed', status: '4.4.1' }],
		['a delivery', { action: 'delivered', status: '2.0.0' }],
		['a full mailbox', { status: '5.2.2' }],
		['a mail that looks like spam', { status: '5.7.1' }],
		['a server that was not reached in five days', { status: '4.4.7' }]
	])('stops nothing where it tells of %s', async (_, report) => {
		const ctx = await start();
		await follow(ctx, 'amal@example.org');
		const mail = await told(ctx);
		expect(await stopBounced(ctx, deliveryReport(mail, report))).toEqual({
			outcome: 'passing',
			ended: 0
		});
		expect(await tell(ctx, NEWS)).toBe(1);
	});

	it('by a complaint stops for a year, by a bounce for a month', async () => {
		const ctx = await start();
		for (const [number, report, days] of [
			[1, deliveryReport, 30],
			[2, complaint, 365]
		] as const) {
			await follow(ctx, `${number}@example.org`);
			await stopBounced(ctx, report(await told(ctx)));
			for (const [after, count] of [
				[days - 1, 0],
				[days + 1, 1]
			] as const) {
				const instant = new Date(MONDAY.getTime() + after * 86_400_000);
				const later = { ...ctx, clock: at(instant) };
				const to = admittedBefore(`${number}@example.org`);
				await queueMail(later, { to, locale: 'de', sender: '', subject: '', parts: [] });
				expect(await sent(later)).toHaveLength(count);
			}
		}
	});

	it('takes a complaint that is none, a foreign mail and an unknown one for what they are', async () => {
		const ctx = await start();
		await follow(ctx, 'amal@example.org');
		const mail = await told(ctx);
		const outcome = async (message: Uint8Array) => (await stopBounced(ctx, message)).outcome;
		expect(await outcome(complaint(mail, 'not-spam'))).toBe('passing');
		const foreign = { ...mail, id: crypto.randomUUID(), messageId: `<${crypto.randomUUID()}@x>` };
		expect(await outcome(deliveryReport(foreign))).toBe('unknown');
		expect(await outcome(new TextEncoder().encode('Subject: Hallo\r\n\r\nGuten Tag'))).toBe(
			'no-report'
		);
		expect(await outcome(new Uint8Array([0, 255, 13, 10, 0]))).toBe('no-report');
		expect(await tell(ctx, NEWS)).toBe(1);
	});

	it('can be handed in on the command line, once and again, and its address is kept nowhere', async () => {
		const ctx = await start();
		await follow(ctx, 'amal@example.org');
		const file = fileWith('bounce.eml', deliveryReport(await told(ctx)));
		const command = ['mails', 'bounced', file];
		const key = { SECRET_KEY: TEST_SECRET };
		const first = await mitraum(ctx.config.DATABASE_URL, command, key);
		expect(first).toMatchObject({ status: 0, stderr: '' });
		expect(first.stdout).toBe(
			'The mailbox takes no mail: nothing is sent to it for a while, and 1 subscription ended.\n'
		);
		const again = await mitraum(ctx.config.DATABASE_URL, [...command, '--json'], key);
		expect(JSON.parse(again.stdout)).toEqual({ outcome: 'bounced', ended: 0 });
		const tables = ['mails', 'stoppedMailboxes', 'auditEntries', 'subscriptions'] as const;
		for (const table of tables)
			expect(JSON.stringify(await ctx.db.selectFrom(table).selectAll().execute())).not.toContain(
				'amal'
			);
	});

	it('is refused on the command line in a sentence where it is none, or the key is missing', async () => {
		const ctx = await start();
		const file = fileWith('letter.eml', 'Subject: Hallo\n\nGuten Tag');
		const command = ['mails', 'bounced', file];
		const keyless = await mitraum(ctx.config.DATABASE_URL, command);
		expect(keyless).toMatchObject({ status: 1, stdout: '' });
		expect(keyless.stderr).toContain('SECRET_KEY is missing');
		const letter = await mitraum(ctx.config.DATABASE_URL, command, { SECRET_KEY: TEST_SECRET });
		expect(letter).toMatchObject({ status: 1, stdout: '' });
		expect(letter.stderr).toBe(
			`${file}: this is neither a delivery status notification nor a complaint (ARF).\n`
		);
	});
});
