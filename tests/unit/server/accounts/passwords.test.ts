import { expect, it } from 'vitest';
import {
	changeOwnPassword,
	generatePassword,
	setPassword,
	signIn
} from '#lib/server/accounts/index.ts';
import { sessionsOn } from '#lib/server/platform/auth/index.ts';
import { onBothDatabases } from '../../../support/databases.ts';
import { addStaff, as, PASSWORD } from './support.ts';

const credentials = { mail: 'e@example.org', password: PASSWORD, address: '192.0.2.1' };

onBothDatabases('A password', (open) => {
	it('changed by oneself ends every other session and no more', async () => {
		const ctx = await open();
		const me = await as(ctx, await addStaff(ctx, 'e', 'editor'));
		const sessions = sessionsOn(ctx.db, false);
		const [mine, other] = [
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
		const bearer = await signIn(ctx, sessions, credentials);
		const input = { userId, password: generatePassword() };
		await expect(setPassword(await as(ctx, userId), input)).rejects.toMatchObject({
			code: 'not-found'
		});
		await setPassword(ctx, input);
		expect((await sessions.validateSession(bearer)).user).toBeNull();
		await signIn(ctx, sessions, { ...credentials, password: input.password });
	});

	it('can be tried ten times for one account, from wherever', async () => {
		const ctx = await open();
		await addStaff(ctx, 'e', 'editor');
		const sessions = sessionsOn(ctx.db, false);
		const attempt = (address: string) =>
			signIn(ctx, sessions, { ...credentials, address, password: 'falsch' }).catch(
				({ code }: { code: string }) => code
			);
		for (let n = 0; n < 10; n++) expect(await attempt(`192.0.2.${n}`)).toBe('invalid');
		expect(await attempt('192.0.2.99')).toBe('rate-limited');
		const kept = await ctx.db.selectFrom('rateLimits').selectAll().execute();
		expect(JSON.stringify(kept)).not.toMatch(/192\.0\.2|example/);
	});

	it('is made of signs that cannot be mistaken', () => {
		expect(generatePassword()).toMatch(/^([a-hjkmnp-z2-9]{5}-){3}[a-hjkmnp-z2-9]{5}$/);
		expect(generatePassword()).not.toBe(generatePassword());
	});
});
