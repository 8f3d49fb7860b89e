import { expect, it } from 'vitest';
import { allJobs } from '#lib/server/app.ts';
import { countBacklog, enqueue } from '#lib/server/platform/jobs/index.ts';
import { planDaily } from '#lib/server/platform/jobs/daily.ts';
import { onBothDatabases } from '../../../../support/databases.ts';

onBothDatabases('What is seen to wait', (open) => {
	it('is what is due or will be tried again, and not what is planned for the night', async () => {
		const ctx = { ...(await open()), clock: () => new Date('2027-03-01T12:00:00Z') };
		await planDaily(ctx, allJobs(ctx));
		expect(await ctx.db.selectFrom('jobs').select('id').execute()).not.toEqual([]);
		expect(await countBacklog(ctx)).toEqual({ waiting: 0, failed: 0, queuedMails: 0 });
		await enqueue(ctx, { kind: 'mail.send', payload: { mailId: 'a' } });
		expect(await countBacklog(ctx)).toEqual({ waiting: 1, failed: 0, queuedMails: 1 });
		const later = { runAt: '2027-03-01T15:00:00.000Z', attempts: 2 };
		await ctx.db.updateTable('jobs').set(later).where('kind', '=', 'mail.send').execute();
		expect((await countBacklog(ctx)).queuedMails).toBe(1);
	});
});
