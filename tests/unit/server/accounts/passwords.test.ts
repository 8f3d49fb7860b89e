import { expect, it } from 'vitest';
import {
	actorFor,
	addUser,
	admission,
	changeOwnPassword,
	generatePassword,
	setPassword,
	signIn
} from '#lib/server/accounts/index.ts';
import { sessionsOn } from '#lib/server/platform/auth/index.ts';
import { onBothDatabases } from '../../../support/databases.ts';
import { addStaff, as, PASSWORD } from './support.ts';

const credentials = { mail: 'e@example.org', password: PASSWORD };

onBothDatabases('A password', (open) => {
	it('changed by oneself ends every other session and no more', async () => {
		const ctx = await open();
		const me = await as(ctx, await addStaff(ctx, 'e', 'editor'));
		const sessions = sessionsOn(ctx.db, false);
		const [{ bearer: mine }, { bearer: other }] = [
			await signIn(ctx, sessions, credentials),
			await signIn(ctx, sessions, credentials)
		];
		const change = { password: 'noch-ein-langes-passwort', bearer: mine };
		const wrong = changeOwnPassword(me, { ...change, current: 'falsch' });
		await expect(wrong).rejects.toMatchObject({ textKey: 'accounts:errors.wrongPassword' });
		expect((await sessions.validateSession(other)).user).not.toBeNull();
		await changeOwnPassword(me, { ...change, current: PASSWORD });
		expect((await sessions.validateSession(mine)).user).not.toBeNull();
		expect((await sessions.validateSession(other)).user).toBeNull();
		await expect(signIn(ctx, sessions, credentials)).rejects.toMatchObject({ code: 'invalid' });
	});

	it('set by an administrator ends all sessions', async () => {
		const ctx = await open();
		const userId = await addStaff(ctx, 'e', 'editor');
		const sessions = sessionsOn(ctx.db, false);
		const { bearer } = await signIn(ctx, sessions, credentials);
		const input = { userId, password: generatePassword() };
		await expect(setPassword(await as(ctx, userId), input)).rejects.toMatchObject({
			code: 'not-found'
		});
		await setPassword(ctx, input);
		expect((await sessions.validateSession(bearer)).user).toBeNull();
		await signIn(ctx, sessions, { ...credentials, password: input.password });
	});

	it('that somebody else chose opens nothing but the choice of another one', async () => {
		const ctx = await open();
		const account = { name: 'Neu', mail: 'neu@example.org', role: 'editor', areaId: null } as const;
		const userId = await addUser(ctx, { ...account, password: PASSWORD });
		const sessions = sessionsOn(ctx.db, false);
		const { bearer } = await signIn(ctx, sessions, { mail: account.mail, password: PASSWORD });
		const actor = async () => actorFor(ctx, (await sessions.validateSession(bearer)).user);
		expect(await actor()).toMatchObject({ userId, assignments: [], hasGivenPassword: true });
		expect(admission(await actor(), '/staff/surveys', false)).toBe('new-password');
		expect(admission(await actor(), '/staff/account/password', false)).toBe('granted');

		const change = { current: PASSWORD, password: 'noch-ein-langes-passwort', bearer };
		const me = { ...ctx, actor: await actor() };
		await expect(changeOwnPassword(me, { ...change, password: PASSWORD })).rejects.toMatchObject({
			textKey: 'accounts:errors.samePassword'
		});
		await changeOwnPassword(me, change);
		expect(admission(await actor(), '/staff/surveys', false)).toBe('granted');
		await setPassword(ctx, { userId, password: generatePassword() });
		const { hasGivenPassword } = await ctx.db
			.selectFrom('users')
			.select('hasGivenPassword')
			.where('id', '=', userId)
			.executeTakeFirstOrThrow();
		expect(hasGivenPassword).toBe(true);
	});

	it.each([
		['Willkommen2026', 'passwordGuessable'],
		['qwertzuiopasdf', 'passwordGuessable'],
		['Sommer2026!!', 'passwordGuessable'],
		['123456789012', 'passwordGuessable'],
		['Erika.Muster-2026', 'passwordPersonal'],
		['Mitraum-Mitraum-1', 'passwordPersonal']
	])('is not %s', async (password, reason) => {
		const ctx = await open();
		const erika = { name: 'Erika Muster', mail: 'erika@example.org', role: 'editor' } as const;
		await expect(addUser(ctx, { ...erika, password })).rejects.toMatchObject({
			textKey: `accounts:errors.${reason}`
		});
	});

	it('may be long and of any signs, and all of it counts', async () => {
		const ctx = await open();
		const password = ` Straße mit Bäumen 🌳 ${'und noch einer '.repeat(11)}`.slice(0, 180);
		const account = { name: 'Neu', mail: 'neu@example.org', role: 'editor', areaId: null } as const;
		await addUser(ctx, { ...account, password });
		const sessions = sessionsOn(ctx.db, false);
		const attempt = (tried: string) =>
			signIn(ctx, sessions, { mail: account.mail, password: tried });
		await expect(attempt(password.slice(0, -1))).rejects.toMatchObject({ code: 'invalid' });
		await expect(attempt(password.trim())).rejects.toMatchObject({ code: 'invalid' });
		await expect(attempt(password)).resolves.toBeDefined();
	});

	it('is made of signs that cannot be mistaken', () => {
		expect(generatePassword()).toMatch(/^([a-hjkmnp-z2-9]{5}-){3}[a-hjkmnp-z2-9]{5}$/);
		expect(generatePassword()).not.toBe(generatePassword());
	});
});
