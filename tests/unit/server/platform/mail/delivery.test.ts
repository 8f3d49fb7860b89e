import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, expect, it } from 'vitest';
import { jobsForAdmin, retryJob } from '#lib/server/accounts/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { runDueJobs } from '#lib/server/platform/jobs/index.ts';
import { mailJobs, queueMail, transportFor } from '#lib/server/platform/mail/index.ts';
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

const queue = (ctx: Context) =>
	queueMail(ctx, {
		to: 'amal@example.org',
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
});
