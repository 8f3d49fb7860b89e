import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, expect, it } from 'vitest';
import { jobsForAdmin, retryJob } from '#lib/server/accounts/index.ts';
import { canonicalMail } from '#lib/shared/mail/address.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { runDueJobs } from '#lib/server/platform/jobs/index.ts';
import {
	admittedBefore,
	mailJobs,
	queueMail,
	transportFor
} from '#lib/server/platform/mail/index.ts';
import { onBothDatabases } from '../../../../support/databases.ts';

const HOUR = 3_600_000;

const stops: (() => void)[] = [];

afterEach(() => stops.splice(0).forEach((stop) => stop()));

/** A mail server that answers as it is told to. */
async function mailServer(options: SMTPServerOptions, host = '127.0.0.1'): Promise<string> {
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ['STARTTLS'],
		onData: (stream, _, done) => void stream.resume().on('end', done),
		...options
	});
	server.on('error', () => undefined);
	await new Promise<void>((resolve) => server.listen(0, host, resolve));
	stops.push(() => server.close());
	return `${host}:${(server.server.address() as AddressInfo).port}`;
}

const answering = (responseCode: number, words: string) =>
	mailServer({
		onRcptTo: ({ address }, _, done) =>
			done(Object.assign(new Error(`${words} <${address}>`), { responseCode }))
	});

/** A server that takes the call and never says a word. */
async function silentServer(): Promise<string> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	stops.push(() => server.close());
	return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const queue = (ctx: Context, to = 'amal@example.org') =>
	queueMail(ctx, {
		to: admittedBefore(to),
		locale: 'de',
		sender: 'Frankfurt',
		subject: 'Ihr Platz ist bestätigt',
		parts: ['Guten Tag']
	});

/** Tries what is due so many hours after now. */
function sendAt(ctx: Context, hours: number, smtp: string | undefined): Promise<number> {
	const instant = new Date(ctx.clock().getTime() + hours * HOUR);
	const config = { ...ctx.config, SMTP_URL: smtp && `smtp://${smtp}` };
	return runDueJobs({ ...ctx, clock: () => instant, config }, mailJobs(transportFor(config)));
}

const statesOf = async ({ db }: Context) =>
	(await db.selectFrom('mails').select('state').orderBy('id').execute()).map(({ state }) => state);

/** What the only job there is carries. */
const payload = async ({ db }: Context) =>
	(await db.selectFrom('jobs').select('payloadJson').executeTakeFirstOrThrow()).payloadJson as {
		mailId: string;
	};

const stateOf = async ({ db }: Context) =>
	(await db.selectFrom('mails').select('state').executeTakeFirstOrThrow()).state;

onBothDatabases('A mail that does not go out', (open) => {
	it('is tried for three days with growing pauses, and goes out when the server is back', async () => {
		const ctx = await open();
		await queue(ctx);
		const tries: number[] = [];
		for (let hours = 0; hours < 72; hours += 0.25)
			if ((await sendAt(ctx, hours, undefined)) > 0) tries.push(hours);
		const pauses = tries.slice(1).map((hours, index) => hours - (tries[index] ?? 0));
		expect(tries.length).toBeGreaterThan(10);
		expect(pauses).toEqual(pauses.toSorted((a, b) => a - b));
		expect(await stateOf(ctx)).toBe('queued');
		await sendAt(ctx, 74, await mailServer({}));
		expect(await stateOf(ctx)).toBe('sent');
	});

	it('is given up after three days, which staff see with day and reason, and no address', async () => {
		const ctx = await open();
		await queue(ctx);
		for (let hours = 0; hours < 96; hours += 1) await sendAt(ctx, hours, undefined);
		const { mails, failed, counts } = await jobsForAdmin(ctx);
		expect(mails).toMatchObject([
			{ subject: 'Ihr Platz ist bestätigt', reason: 'no-server', code: '' }
		]);
		const days = (Date.parse(mails[0]?.endedAt ?? '') - ctx.clock().getTime()) / (24 * HOUR);
		expect(days).toBeGreaterThan(2.9);
		expect(days).toBeLessThan(3.5);
		expect({ failed, counts }).toEqual({
			failed: [],
			counts: { waiting: 0, failed: 1, queuedMails: 0 }
		});
		expect(JSON.stringify(mails)).not.toContain('example.org');
	});

	it('is given up at once where the server says never, and its address stands nowhere else', async () => {
		const ctx = await open();
		await queue(ctx);
		await sendAt(ctx, 0, await answering(550, '5.1.1 no such user'));
		const { mails } = await jobsForAdmin(ctx);
		expect(mails).toMatchObject([{ reason: 'refused', code: '550 5.1.1' }]);
		expect(await stateOf(ctx)).toBe('failed');
		const jobs = JSON.stringify(await ctx.db.selectFrom('jobs').selectAll().execute());
		expect(jobs).not.toContain('example.org');
	});

	it('is tried again where the server says later, or does not take our password', async () => {
		const ctx = await open();
		await queue(ctx);
		const lastError = async () =>
			(await ctx.db.selectFrom('jobs').select('lastError').executeTakeFirstOrThrow()).lastError;
		await sendAt(ctx, 0, await answering(451, '4.7.1 greylisted'));
		expect(await lastError()).toBe('deferred 451 4.7.1');
		const strict = await mailServer({
			authOptional: false,
			allowInsecureAuth: true,
			onAuth: (_, __, done) =>
				done(Object.assign(new Error('wrong password'), { responseCode: 535 }))
		});
		await sendAt(ctx, 1, `name:old@${strict}`);
		expect(await lastError()).toBe('sign-in 535');
		expect(await stateOf(ctx)).toBe('queued');
	});

	it('does not wait for ever for a server that says nothing', async () => {
		const ctx = await open();
		await queue(ctx);
		await sendAt(ctx, 0, `${await silentServer()}?greetingTimeout=20`);
		const { state, lastError } = await ctx.db
			.selectFrom('jobs')
			.select(['state', 'lastError'])
			.executeTakeFirstOrThrow();
		expect({ state, lastError }).toEqual({ state: 'waiting', lastError: 'unreachable ETIMEDOUT' });
	});

	it('waits rather than to go to another machine unencrypted, unless that is meant', async () => {
		const ctx = await open();
		await queue(ctx);
		const port = (await mailServer({}, '0.0.0.0')).split(':')[1];
		await sendAt(ctx, 0, `0.0.0.0:${port}`);
		expect(await stateOf(ctx)).toBe('queued');
		await sendAt(ctx, 1, `0.0.0.0:${port}?requireTLS=false`);
		expect(await stateOf(ctx)).toBe('sent');
	});

	it('is sent once more when staff ask for it', async () => {
		const ctx = await open();
		await queue(ctx);
		await sendAt(ctx, 0, await answering(550, 'full'));
		const { mails } = await jobsForAdmin(ctx);
		await retryJob(ctx, mails[0]?.id ?? '');
		await sendAt(ctx, 0, await mailServer({}));
		expect(await stateOf(ctx)).toBe('sent');
		expect((await jobsForAdmin(ctx)).mails).toEqual([]);
	});

	it('is not written to again for a month where the server knows no such mailbox', async () => {
		const ctx = await open();
		await queue(ctx);
		await queue(ctx);
		await sendAt(ctx, 0, await answering(550, '5.1.1 no such user'));
		expect(await statesOf(ctx)).toEqual(['failed', 'failed']);
		await queue(ctx);
		expect(await statesOf(ctx)).toHaveLength(2);
		await queue({ ...ctx, clock: () => new Date(Date.now() + 31 * 24 * HOUR) });
		expect(await statesOf(ctx)).toHaveLength(3);
	});

	it('stops no mailbox where the server refuses the sender, the mail or a full mailbox', async () => {
		const ctx = await open();
		const answers = ['5.7.1 blocked', '5.2.2 mailbox full', '5.1.8 bad sender'];
		for (const [index, answer] of answers.entries()) {
			await queue(ctx);
			await sendAt(ctx, 0, await answering(550, answer));
			expect(await statesOf(ctx)).toEqual(Array(index + 1).fill('failed'));
		}
		await queue(ctx);
		const refusing: SMTPServerOptions['onMailFrom'] = (_, __, done) =>
			done(Object.assign(new Error('no'), { responseCode: 550 }));
		await sendAt(ctx, 0, await mailServer({ onMailFrom: refusing }));
		expect(await ctx.db.selectFrom('stoppedMailboxes').selectAll().execute()).toEqual([]);
	});

	it('goes to a mailbox again that has taken one which staff tried once more', async () => {
		const ctx = await open();
		await queue(ctx);
		await sendAt(ctx, 0, await answering(550, '5.1.1 no such user'));
		await retryJob(ctx, (await jobsForAdmin(ctx)).mails[0]?.id ?? '');
		await sendAt(ctx, 0, await mailServer({}));
		await queue(ctx);
		expect(await statesOf(ctx)).toEqual(['sent', 'queued']);
	});
});

onBothDatabases('A mail whose process ends between sending and noting it', (open) => {
	it('goes out at most once more, with the same Message-ID', async () => {
		const ctx = await open();
		await queue(ctx);
		const sent: string[] = [];
		const dying = mailJobs(async ({ messageId }) => {
			sent.push(messageId);
			// Nothing comes back to a process that is killed.
			await new Promise(() => undefined);
		});
		const { mailId } = await payload(ctx);
		for (let kill = 0; kill < 2; kill += 1) {
			void dying['mail.send'].run(ctx, { mailId });
			await expect.poll(() => sent.length).toBe(kill + 1);
		}
		for (let hours = 0; hours < 4; hours += 1)
			await runDueJobs(
				{ ...ctx, clock: () => new Date(Date.now() + hours * HOUR) },
				mailJobs(async ({ messageId }) => void sent.push(messageId))
			);
		expect(sent).toHaveLength(2);
		expect(new Set(sent)).toEqual(new Set([`<${mailId}@localhost.localdomain>`]));
		expect((await jobsForAdmin(ctx)).mails).toMatchObject([{ reason: 'other' }]);
	});

	it('is tried on and on while the server says that it has not taken it', async () => {
		const ctx = await open();
		await queue(ctx);
		for (let hours = 0; hours < 8; hours += 1) await sendAt(ctx, hours, undefined);
		await sendAt(ctx, 12, await mailServer({}));
		expect(await stateOf(ctx)).toBe('sent');
	});
});

onBothDatabases('The envelope of a mail', (open) => {
	it('names the mail in the return path, where mails come back to an address of their own', async () => {
		const ctx = await open();
		await queue(ctx);
		const paths: string[] = [];
		const server = await mailServer({
			onMailFrom: ({ address }, _, done) => {
				paths.push(address);
				done();
			}
		});
		const { mailId } = await payload(ctx);
		const config = { ...ctx.config, MAIL_BOUNCES: 'bounces@stadt.example' };
		await sendAt({ ...ctx, config }, 0, server);
		expect(paths).toEqual([`bounces+${mailId}@stadt.example`]);
	});

	it('takes umlauts and other scripts on both sides of the @', async () => {
		const ctx = await open();
		const taken: string[] = [];
		const server = await mailServer({
			onRcptTo: ({ address }, _, done) => {
				taken.push(address);
				done();
			}
		});
		const addresses = ['müller@käse.example', 'пошта@приклад.укр', 'ilker@örnek.example'];
		for (const address of addresses) await queue(ctx, canonicalMail(address));
		await sendAt(ctx, 0, server);
		expect(await statesOf(ctx)).toEqual(['sent', 'sent', 'sent']);
		expect(taken).toEqual(addresses);
	});
});
