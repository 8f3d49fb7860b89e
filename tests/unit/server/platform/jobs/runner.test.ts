import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { inTransaction, type Context } from '#lib/server/platform/context.ts';
import {
	enqueue,
	GiveUp,
	job,
	NOTHING,
	runDueJobs,
	startJobRunner,
	type Jobs
} from '#lib/server/platform/jobs/index.ts';
import { claimDue } from '#lib/server/platform/jobs/claim.ts';
import { planDaily } from '#lib/server/platform/jobs/daily.ts';
import { onBothDatabases } from '../../../../support/databases.ts';

type Run = (ctx: Context, payload: { mailId: string }) => Promise<unknown>;

/** Jobs of one kind, tried three times. */
const sending = (run: Run): Jobs => ({
	'mail.send': job({
		payload: z.object({ mailId: z.string() }),
		lane: 'mail',
		delays: [60, 600],
		run
	})
});

const add = (ctx: Context, mailId = '1') =>
	enqueue(ctx, { kind: 'mail.send', payload: { mailId } });

const later = (ctx: Context, seconds: number): Context => {
	const instant = ctx.clock().getTime() + seconds * 1_000;
	return { ...ctx, clock: () => new Date(instant) };
};

const only = (ctx: Context) =>
	ctx.db
		.selectFrom('jobs')
		.select(['state', 'attempts', 'lastError', 'leaseUntil', 'payloadJson'])
		.executeTakeFirstOrThrow();

onBothDatabases('Jobs', (open) => {
	it('are each done once by two runners at the same time', async () => {
		const ctx = await open();
		for (let n = 0; n < 20; n += 1) await add(ctx, String(n));
		const seen: string[] = [];
		const jobs = sending(async (_, { mailId }) => seen.push(mailId));
		await Promise.all([runDueJobs(ctx, jobs), runDueJobs(ctx, jobs)]);
		expect(seen.map(Number).toSorted((a, b) => a - b)).toEqual([...Array(20).keys()]);
	});

	it('with the same key are added once', async () => {
		const ctx = await open();
		const twice = { kind: 'mail.send', payload: { mailId: '1' }, uniqueKey: 'k' } as const;
		await enqueue(ctx, twice);
		await enqueue(ctx, twice);
		let done = 0;
		await runDueJobs(
			ctx,
			sending(async () => (done += 1))
		);
		expect(done).toBe(1);
	});

	it('that fail are tried again after the declared delays, and then given up', async () => {
		const ctx = await open();
		await add(ctx);
		let tries = 0;
		const jobs = sending(async () => {
			tries += 1;
			throw new Error('no server');
		});
		const triedAfter = async (seconds: number) => {
			await runDueJobs(later(ctx, seconds), jobs);
			return tries;
		};
		expect(await triedAfter(1)).toBe(1);
		expect(await triedAfter(59)).toBe(1);
		expect(await triedAfter(62)).toBe(2);
		expect(await triedAfter(600)).toBe(2);
		expect(await triedAfter(663)).toBe(3);
		expect(await only(ctx)).toMatchObject({ state: 'failed', lastError: 'no server' });
		expect(await triedAfter(9_999_999)).toBe(3);
	});

	it('that say themselves that it is of no use are given up at once', async () => {
		const ctx = await open();
		await add(ctx);
		await runDueJobs(
			ctx,
			sending(async () => {
				throw new GiveUp('never');
			})
		);
		expect(await only(ctx)).toMatchObject({ state: 'failed', attempts: 1, lastError: 'never' });
	});

	it('whose payload does not fit are given up at once, in a sentence', async () => {
		const ctx = await open();
		await add(ctx);
		await ctx.db
			.updateTable('jobs')
			.set({ payloadJson: { mail: 1 } })
			.execute();
		let done = 0;
		await runDueJobs(
			ctx,
			sending(async () => (done += 1))
		);
		expect(done).toBe(0);
		const { state, lastError } = await only(ctx);
		expect(state).toBe('failed');
		expect(lastError).toMatch(/^What the job carries does not fit: .*mailId/s);
	});

	it('that take their process down with them are not begun for ever', async () => {
		const ctx = await open();
		await add(ctx);
		let begun = 0;
		for (let hour = 0; hour < 30; hour += 1)
			if (
				await claimDue(
					later(ctx, hour * 3_600),
					sending(async () => undefined),
					'mail'
				)
			)
				begun += 1;
		expect(begun).toBe(3);
		const { state, lastError } = await only(ctx);
		expect({ state, lastError }).toEqual({
			state: 'failed',
			lastError: 'The process ended during each try'
		});
	});

	it('are not begun a second time while they are being done, however long that takes', async () => {
		const ctx = await open();
		await add(ctx);
		const LEASE_MS = 1_500;
		let begun = 0;
		const ended = Promise.withResolvers<undefined>();
		const jobs = sending(() => {
			begun += 1;
			return ended.promise;
		});
		const first = runDueJobs(ctx, jobs, { leaseMs: LEASE_MS });
		const leases = new Set<string | null>();
		while (leases.size < 5) {
			leases.add((await only(ctx)).leaseUntil);
			if (await claimDue(ctx, jobs, 'mail', LEASE_MS)) begun += 1;
			await setImmediate();
		}
		ended.resolve(undefined);
		await first;
		expect(begun).toBe(1);
		expect(await only(ctx)).toMatchObject({ state: 'done', attempts: 1, payloadJson: {} });
	});

	it('write nothing when they end late and another has taken them meanwhile', async () => {
		const ctx = await open();
		await add(ctx);
		const write = (tx: Context, key: string) =>
			tx.db.insertInto('settings').values({ key, valueJson: {} }).execute();
		let tries = 0;
		const jobs = sending(async (held) => {
			tries += 1;
			const name = `try ${tries}`;
			if (tries === 1) await runDueJobs(later(ctx, 3_600), jobs);
			await inTransaction(held, (tx) => write(tx, name));
		});
		await runDueJobs(ctx, jobs);
		const written = await ctx.db.selectFrom('settings').select('key').execute();
		expect(written).toEqual([{ key: 'try 2' }]);
		expect(await only(ctx)).toMatchObject({ state: 'done', attempts: 2, lastError: null });
	});

	it('of one lane do not wait for another', async () => {
		const ctx = await open();
		await add(ctx);
		await enqueue(ctx, { kind: 'surveys.release', payload: { surveyId: 's', requestedBy: null } });
		const released = Promise.withResolvers<string>();
		await runDueJobs(ctx, {
			...sending(() => released.promise),
			'surveys.release': job({
				payload: z.object({ surveyId: z.string() }),
				lane: 'heavy',
				delays: [],
				run: async (_, { surveyId }) => released.resolve(surveyId)
			})
		});
		expect(await released.promise).toBe('s');
		const states = await ctx.db.selectFrom('jobs').select('state').execute();
		expect(states).toEqual([{ state: 'done' }, { state: 'done' }]);
	});

	it('are no longer taken once the runner is told to stop, which waits for those under way', async () => {
		const ctx = await open();
		await add(ctx, '1');
		await add(ctx, '2');
		const [begun, ended] = [Promise.withResolvers<string>(), Promise.withResolvers<undefined>()];
		const runner = startJobRunner(
			ctx,
			sending((_, { mailId }) => {
				begun.resolve(mailId);
				return ended.promise;
			})
		);
		expect(await begun.promise).toBe('1');
		const stopped = runner.stop();
		ended.resolve(undefined);
		await stopped;
		const states = await ctx.db.selectFrom('jobs').select('state').orderBy('id').execute();
		expect(states).toEqual([{ state: 'done' }, { state: 'waiting' }]);
	});

	it('that nobody here knows are left to a process that does', async () => {
		const ctx = await open();
		await add(ctx);
		expect(await runDueJobs(ctx, {})).toBe(0);
		expect(await only(ctx)).toMatchObject({ state: 'waiting', attempts: 0 });
	});
});

onBothDatabases('A job of every day', (open) => {
	const jobsThat = (run: () => Promise<unknown>): Jobs => ({
		'retention.apply': job({
			payload: NOTHING,
			lane: 'default',
			delays: [],
			dailyAt: '00:05',
			run
		})
	});
	const at = (ctx: Context, instant: string): Context => ({
		...ctx,
		clock: () => new Date(instant)
	});

	it('is planned once by all processes, and for the next day when it is done or given up', async () => {
		const ctx = await open();
		let done = 0;
		const jobs = jobsThat(async () => {
			done += 1;
			if (done === 2) throw new Error('no');
		});
		await planDaily(at(ctx, '2026-03-28T22:00:00Z'), jobs);
		await planDaily(at(ctx, '2026-03-28T22:30:00Z'), jobs);
		const doneAt = async (instant: string) => {
			await runDueJobs(at(ctx, instant), jobs);
			return done;
		};
		expect(await doneAt('2026-03-28T23:04:00Z')).toBe(0);
		expect(await doneAt('2026-03-28T23:05:00Z')).toBe(1);
		// the clocks go forward that night
		expect(await doneAt('2026-03-29T22:04:00Z')).toBe(1);
		expect(await doneAt('2026-03-29T22:05:00Z')).toBe(2);
		expect(await doneAt('2026-04-05T09:00:00Z')).toBe(3);
		expect(await doneAt('2026-04-05T22:05:00Z')).toBe(4);
	});
});
