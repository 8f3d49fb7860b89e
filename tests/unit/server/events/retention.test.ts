import { expect, it } from 'vitest';
import { cancelEvent, editEvent, eventsRetention } from '#lib/server/events/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { applyRules } from '#lib/server/platform/retention/index.ts';
import { onBothDatabases } from '../../../support/databases.ts';
import { at, MONDAY, publishedEvent, registerAll, WEDNESDAY } from './support.ts';

onBothDatabases('The deletion of registrations', (open) => {
	const start = async () => ({ ...(await open()), clock: at(MONDAY) });

	/** The domain's own rules at an instant; returns how many registrations are left. */
	async function leftAt(ctx: Context, instant: string): Promise<number> {
		await applyRules({ ...ctx, clock: at(instant) }, eventsRetention);
		const rows = await ctx.db.selectFrom('registrations').select('id').execute();
		return rows.length;
	}

	it('happens by itself on the 14th day after the event, and not before', async () => {
		const ctx = await start();
		await publishedEvent(ctx);
		await registerAll(ctx, 'a@example.org', 'b@example.org');
		expect(await leftAt(ctx, '2027-03-16T22:59:00Z')).toBe(2);
		expect(await leftAt(ctx, '2027-03-16T23:06:00Z')).toBe(0);
	});

	it('moves with the event', async () => {
		const ctx = await start();
		const id = await publishedEvent(ctx);
		await registerAll(ctx, 'a@example.org');
		await editEvent(ctx, id, { ...WEDNESDAY, startsOn: '2027-03-10' });
		expect(await leftAt(ctx, '2027-03-17T12:00:00Z')).toBe(1);
		expect(await leftAt(ctx, '2027-03-24T12:00:00Z')).toBe(0);
	});

	it('comes no later than promised when the event is called off', async () => {
		const ctx = await start();
		const id = await publishedEvent(ctx, { startsOn: '2027-05-01' });
		await registerAll(ctx, 'a@example.org');
		await cancelEvent(ctx, id, 'Krankheit');
		expect(await leftAt(ctx, '2027-03-14T12:00:00Z')).toBe(1);
		expect(await leftAt(ctx, '2027-03-15T12:00:00Z')).toBe(0);
	});

	it('leaves no name or address anywhere in the database', async () => {
		const ctx = await start();
		await publishedEvent(ctx);
		await registerAll(ctx, 'quitschenfidel@example.org');
		const sent: string[] = [];
		await ctx.db.deleteFrom('mails').execute();
		await leftAt(ctx, '2027-03-17T12:00:00Z');
		for (const table of ['registrations', 'auditEntries', 'jobs', 'mails', 'rateLimits'] as const)
			sent.push(JSON.stringify(await ctx.db.selectFrom(table).selectAll().execute()));
		expect(sent.join('')).not.toContain('quitschenfidel');
	});
});
