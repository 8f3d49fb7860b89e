import { expect, it } from 'vitest';
import { hashPassword, sessionsOn, verifyPassword } from '#lib/server/platform/auth/index.ts';
import { newId } from '#lib/server/platform/db/index.ts';
import { onBothDatabases, type TestContext } from '../../../../support/databases.ts';

async function addUser({ db }: TestContext): Promise<string> {
	const id = newId();
	const passwordHash = await hashPassword('richtig');
	await db
		.insertInto('users')
		.values({
			id,
			mail: 'u@example.org',
			name: 'U',
			passwordHash,
			locale: 'de',
			isActive: true,
			hasGivenPassword: false,
			createdAt: ''
		})
		.execute();
	return id;
}

onBothDatabases('Sessions', (open) => {
	it('are found by the bearer id, which the table does not have', async () => {
		const ctx = await open();
		const sessions = sessionsOn(ctx.db, true);
		const { id } = await sessions.createSession(await addUser(ctx), {});
		const stored = await ctx.db.selectFrom('sessions').selectAll().execute();
		expect(stored).toHaveLength(1);
		expect(JSON.stringify(stored)).not.toContain(id);
		expect((await sessions.validateSession(id)).user?.name).toBe('U');
		expect((await sessions.validateSession(stored[0]?.id ?? '')).user).toBeNull();
	});

	it('end with signing out and with the user being switched off', async () => {
		const ctx = await open();
		const sessions = sessionsOn(ctx.db, true);
		const userId = await addUser(ctx);
		const [first, second] = [
			await sessions.createSession(userId, {}),
			await sessions.createSession(userId, {})
		];
		await sessions.invalidateSession(first.id);
		expect((await sessions.validateSession(first.id)).session).toBeNull();
		await ctx.db.updateTable('users').set({ isActive: false }).execute();
		expect((await sessions.validateSession(second.id)).session).toBeNull();
	});

	it('end when nobody uses them for two hours, and after twelve however much they are used', async () => {
		const ctx = await open();
		const sessions = sessionsOn(ctx.db, true);
		const userId = await addUser(ctx);
		const used = async (minutesAgo: number) => {
			const { id } = await sessions.createSession(userId, {});
			const lastUsedAt = new Date(Date.now() - minutesAgo * 60_000).toISOString();
			await ctx.db.updateTable('sessions').set({ lastUsedAt }).execute();
			return { isOpen: (await sessions.validateSession(id)).session !== null, id };
		};
		expect((await used(121)).isOpen).toBe(false);
		expect(await ctx.db.selectFrom('sessions').selectAll().execute()).toEqual([]);
		const { isOpen, id } = await used(119);
		expect(isOpen).toBe(true);
		const [row] = await ctx.db.selectFrom('sessions').selectAll().execute();
		expect(Date.now() - Date.parse(row?.lastUsedAt ?? '')).toBeLessThan(60_000);
		const hours = (Date.parse(row?.expiresAt ?? '') - Date.parse(row?.beganAt ?? '')) / 3_600_000;
		expect(hours).toBeCloseTo(12);

		const end = new Date(Date.now() + 1_000).toISOString();
		await ctx.db.updateTable('sessions').set({ expiresAt: end }).execute();
		expect((await sessions.validateSession(id)).session).not.toBeNull();
		const [still] = await ctx.db.selectFrom('sessions').select('expiresAt').execute();
		expect(still?.expiresAt).toBe(end);
		await ctx.db
			.updateTable('sessions')
			.set({ expiresAt: new Date(Date.now() - 1).toISOString() })
			.execute();
		expect((await sessions.validateSession(id)).session).toBeNull();
	});

	it('have a name over https that no other host of the domain can plant', async () => {
		const ctx = await open();
		expect(sessionsOn(ctx.db, true).createSessionCookie('x').serialize()).toMatch(
			/^__Host-mitraum_session=x; HttpOnly; .*Path=\/; SameSite=Lax; Secure$/
		);
		expect(sessionsOn(ctx.db, false).sessionCookieName).toBe('mitraum_session');
	});

	it('take only the right password', async () => {
		const hash = await hashPassword('richtig');
		expect(await verifyPassword(hash, 'richtig')).toBe(true);
		expect(await verifyPassword(hash, 'falsch')).toBe(false);
		expect(await verifyPassword(null, 'richtig')).toBe(false);
	});
});
