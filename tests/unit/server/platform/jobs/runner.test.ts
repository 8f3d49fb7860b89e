import { expect, it } from 'vitest';
import { enqueue, runDueJobs } from '#lib/server/platform/jobs/index.ts';
import { onBothDatabases } from '../../../../support/databases.ts';

onBothDatabases('Jobs', (open) => {
	it('are each done once by two runners at the same time', async () => {
		const ctx = await open();
		for (let n = 0; n < 20; n += 1) await enqueue(ctx, { kind: 'count', payload: { n } });
		const seen: unknown[] = [];
		const handlers = {
			count: async (_: unknown, { n }: Record<string, unknown>) => void seen.push(n)
		};
		await Promise.all([runDueJobs(ctx, handlers), runDueJobs(ctx, handlers)]);
		expect(seen.toSorted((a, b) => Number(a) - Number(b))).toEqual([...Array(20).keys()]);
	});

	it('that fail are tried again later, those with the same key added once', async () => {
		const ctx = await open();
		await enqueue(ctx, { kind: 'fragile', payload: {}, uniqueKey: 'k' });
		await enqueue(ctx, { kind: 'fragile', payload: {}, uniqueKey: 'k' });
		let tries = 0;
		const handlers = {
			fragile: async () => {
				tries += 1;
				if (tries === 1) throw new Error('no server');
			}
		};
		await runDueJobs(ctx, handlers);
		await runDueJobs(ctx, handlers);
		expect(tries).toBe(1);
		const later = { ...ctx, clock: () => new Date(Date.now() + 3_600_000) };
		await runDueJobs(later, handlers);
		await runDueJobs(later, handlers);
		expect(tries).toBe(2);
	});
});
