import { expect, it } from 'vitest';
import {
	auditTrail,
	endOwnSession,
	endOwnSessions,
	endSessionsOf,
	ownSessions,
	sessionsForAdmin,
	signIn
} from '#lib/server/accounts/index.ts';
import { sessionsOn } from '#lib/server/platform/auth/index.ts';
import { onBothDatabases, type TestContext } from '../../../support/databases.ts';
import { addArea, addStaff, as, PASSWORD } from './support.ts';

const FIREFOX = 'Mozilla/5.0 (X11; rv:150.0) Gecko/20100101 Firefox/150.0';

async function enter(ctx: TestContext, name: string): Promise<string> {
	const credentials = { mail: `${name}@example.org`, password: PASSWORD, userAgent: FIREFOX };
	return (await signIn(ctx, sessionsOn(ctx.db, false), credentials)).bearer;
}

onBothDatabases('Sessions of staff', (open) => {
	it('are shown to whom they belong, with the browser’s family and no more of it', async () => {
		const ctx = await open();
		const me = await as(ctx, await addStaff(ctx, 'e', 'editor'));
		await addStaff(ctx, 'x', 'editor');
		await enter(ctx, 'x');
		await enter(ctx, 'e');
		const bearer = await enter(ctx, 'e');
		const shown = await ownSessions(me, bearer);
		expect(shown.map(({ browser }) => browser)).toEqual(['firefox', 'firefox']);
		expect(shown.filter(({ isThis }) => isThis)).toHaveLength(1);
		const rows = await ctx.db.selectFrom('sessions').selectAll().execute();
		expect(JSON.stringify(rows)).not.toContain('Mozilla');
	});

	it('end one by one and all but one, and nobody ends those of others', async () => {
		const ctx = await open();
		const me = await as(ctx, await addStaff(ctx, 'e', 'editor'));
		const other = await as(ctx, await addStaff(ctx, 'x', 'editor'));
		for (let count = 0; count < 3; count += 1) await enter(ctx, 'e');
		const bearer = await enter(ctx, 'e');
		const another = (await ownSessions(me, bearer)).find(({ isThis }) => !isThis);
		const id = another?.id ?? '';
		await expect(endOwnSession(other, id)).rejects.toMatchObject({ code: 'not-found' });
		await endOwnSession(me, id);
		await expect(endOwnSession(me, id)).rejects.toMatchObject({ code: 'not-found' });
		expect(await ownSessions(me, bearer)).toHaveLength(3);
		await endOwnSessions(me, bearer);
		expect(await ownSessions(me, bearer)).toMatchObject([{ isThis: true }]);
	});

	it('are ended by administrators of their owner’s part of the tree', async () => {
		const ctx = await open();
		const [west, ost] = [await addArea(ctx, 'west'), await addArea(ctx, 'ost')];
		const id = await addStaff(ctx, 'e', 'editor', west.id);
		await enter(ctx, 'e');
		const stranger = await as(ctx, await addStaff(ctx, 'o', 'administrator', ost.id));
		await expect(endSessionsOf(stranger, id)).rejects.toMatchObject({ code: 'not-found' });
		const admin = await as(ctx, await addStaff(ctx, 'w', 'administrator', west.id));
		expect(await sessionsForAdmin(admin, id)).toBe(1);
		await endSessionsOf(admin, id);
		expect(await sessionsForAdmin(admin, id)).toBe(0);
		const { entries } = await auditTrail(ctx, { action: 'user.sessions-ended' });
		expect(entries).toMatchObject([{ objectId: id }]);
	});
});
