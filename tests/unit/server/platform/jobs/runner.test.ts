import { expect, it } from 'vitest';
import { enqueue, runDueJobs } from '#lib/server/platform/jobs/index.ts';
import { onBothDatabases } from '../../../../support/databases.ts';

onBothDatabases('Jobs', (open) => {
	it('are each done once by two runners at the same time', async () => {
		const ctx = await open();
		for (let n = 0; n < 20; n += 1)
			await enqueue(ctx, { kind: 'mail.send', payload: { mailId: String(n) } });
		const seen: unknown[] = [];
		const handlers = {
			'mail.send': async (_: unknown, { mailId }: { mailId: string }) => void seen.push(mailId)
		};
		await Promise.all([runDueJobs(ctx, handlers), runDueJobs(ctx, handlers)]);
		expect(seen.map(Number).toSorted((a, b) => a - b)).toEqual([...Array(20).keys()]);
	});

	it('that fail are tried again later, those with the same key added once', async () => {
		const ctx = await open();
		await enqueue(ctx, { kind: 'mail.send', payload: { mailId: '1' }, uniqueKey: 'k' });
		await enqueue(ctx, { kind: 'mail.send', payload: { mailId: '1' }, uniqueKey: 'k' });
		let tries = 0;
		const handlers = {
			'mail.send': async () => {
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
