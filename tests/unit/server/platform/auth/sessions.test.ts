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

	it('take only the right password', async () => {
		const hash = await hashPassword('richtig');
		expect(await verifyPassword(hash, 'richtig')).toBe(true);
		expect(await verifyPassword(hash, 'falsch')).toBe(false);
		expect(await verifyPassword(null, 'richtig')).toBe(false);
	});
});
