import { expect, it } from 'vitest';
import { addUser, auditTrail, signIn } from '#lib/server/accounts/index.ts';
import { sessionsOn } from '#lib/server/platform/auth/index.ts';
import { networkKey } from '#lib/server/platform/gate/index.ts';
import { onBothDatabases, type TestContext } from '../../../support/databases.ts';
import { addStaff, PASSWORD } from './support.ts';

const NOON = Date.UTC(2027, 2, 1, 12);

interface Way {
	mail?: string;
	password?: string;
	devices?: string;
	/** From which address. */
	from?: string;
	/** Seconds after noon. */
	at?: number;
}

/** Tries to sign in, and says `in`, or how it was refused: the code, or the seconds to wait. */
function doorOf(ctx: TestContext) {
	const sessions = sessionsOn(ctx.db, false);
	return async ({ from = '192.0.2.1', at = 0, ...typed }: Way): Promise<string | number> => {
		const clock = () => new Date(NOON + at * 1000);
		const visitor = { ...ctx, clock, network: () => networkKey({ ...ctx, clock }, from) };
		const credentials = { mail: 'e@example.org', password: PASSWORD, ...typed };
		return signIn(visitor, sessions, credentials).then(
			() => 'in',
			({ code, values }: { code: string; values: { count?: number } }) => values.count ?? code
		);
	};
}

async function deviceOf(ctx: TestContext, mail = 'e@example.org'): Promise<string> {
	const { devices } = await signIn(ctx, sessionsOn(ctx.db, false), { mail, password: PASSWORD });
	return devices;
}

onBothDatabases('Signing in', (open) => {
	it('works as often as somebody likes', async () => {
		const ctx = await open();
		await addStaff(ctx, 'e', 'editor');
		const door = doorOf(ctx);
		for (let count = 0; count < 15; count += 1) expect(await door({ at: count })).toBe('in');
	});

	it('knows an address however it is written', async () => {
		const ctx = await open();
		const account = { name: 'Ö', mail: 'öztürk@müller.example', role: 'editor' } as const;
		await addUser(ctx, { ...account, password: PASSWORD });
		expect(await doorOf(ctx)({ mail: ' ÖZTÜRK@Müller.example' })).toBe('in');
	});

	it('is slowed down after ten wrong tries from one network, more and more, and free again when right', async () => {
		const ctx = await open();
		await addStaff(ctx, 'e', 'editor');
		const door = doorOf(ctx);
		const wrong = (at = 0) => door({ password: 'falsch', at });
		for (let count = 0; count < 10; count += 1) expect(await wrong()).toBe('invalid');
		expect(await wrong()).toBe(5);
		expect(await door({ at: 4 })).toBe(1);
		expect(await wrong(5)).toBe('invalid');
		expect(await wrong(5)).toBe(10);
		for (const at of [15, 35, 75, 155]) expect(await wrong(at)).toBe('invalid');
		expect(await wrong(156)).toBe(119);
		expect(await door({ at: 275 })).toBe('in');
		expect(await door({ at: 275 })).toBe('in');
	});

	it('is open to a colleague whom somebody else tries to shut out', async () => {
		const ctx = await open();
		await addStaff(ctx, 'e', 'editor');
		const door = doorOf(ctx);
		for (let count = 0; count < 11; count += 1) await door({ password: 'falsch' });
		expect(await door({ from: '198.51.100.7' })).toBe('in');
	});

	it('is open from a device that has signed in before, also in the attacker’s own network', async () => {
		const ctx = await open();
		await addStaff(ctx, 'e', 'editor');
		await addStaff(ctx, 'x', 'editor');
		const devices = await deviceOf(ctx);
		const strange = await deviceOf(ctx, 'x@example.org');
		const door = doorOf(ctx);
		for (let count = 0; count < 11; count += 1)
			await door({ password: 'falsch', devices: strange });
		expect(await door({ devices: strange })).toBe(5);
		expect(await door({ devices: `${devices}.x` })).toBe(5);
		expect(await door({ devices })).toBe('in');
		for (let count = 0; count < 10; count += 1) await door({ password: 'falsch', devices });
		expect(await door({ devices })).toBe(5);
	});

	it('of one account from many networks makes each of them wait, a short while', async () => {
		const ctx = await open();
		await addStaff(ctx, 'e', 'editor');
		const devices = await deviceOf(ctx);
		const door = doorOf(ctx);
		await door({ password: 'falsch', from: '198.51.100.1' });
		await ctx.db.updateTable('signInTries').set({ tries: 60 }).execute();
		const mine = { from: '203.0.113.5' };
		expect(await door(mine)).toBe(5);
		expect(await door({ ...mine, at: 4 })).toBe(1);
		expect(await door({ ...mine, at: 5 })).toBe('in');
		expect(await door({ devices, from: '203.0.113.6' })).toBe('in');
	});

	it('counts tries that come at the same time', async () => {
		const ctx = await open();
		await addStaff(ctx, 'e', 'editor');
		const door = doorOf(ctx);
		const answers = await Promise.all(
			Array.from({ length: 20 }, () => door({ password: 'falsch' }))
		);
		expect(answers.filter((answer) => answer === 'invalid')).toHaveLength(10);
	});

	it('is tried a hundred times from one network in a quarter of an hour, whatever the address in it', async () => {
		const ctx = await open();
		await addStaff(ctx, 'e', 'editor');
		const devices = await deviceOf(ctx);
		const door = doorOf(ctx);
		const from = (host: number) =>
			door({ mail: `${host}@example.org`, from: `2001:db8:1:2::${host}` });
		expect(await from(1)).toBe('invalid');
		await ctx.db.updateTable('rateLimits').set({ points: 99 }).execute();
		expect([await from(2), await from(3), await from(4)]).toEqual([
			'invalid',
			'rate-limited',
			'rate-limited'
		]);
		expect(await door({ devices, from: '2001:db8:1:2::5' })).toBe('in');
	});

	it('of an account that is not there looks like that of one that is', async () => {
		const ctx = await open();
		await addStaff(ctx, 'e', 'editor');
		const door = doorOf(ctx);
		const tries = async (mail: string) => {
			const answers = [];
			for (let count = 0; count < 12; count += 1)
				answers.push(await door({ mail, password: 'falsch', from: `${mail.length}.0.0.1` }));
			return answers;
		};
		expect(await tries('niemand@example.org')).toEqual(await tries('e@example.org'));
	});

	it('puts failures on record by account and hour, without addresses and networks', async () => {
		const ctx = await open();
		const id = await addStaff(ctx, 'e', 'editor');
		const door = doorOf(ctx);
		for (let count = 0; count < 12; count += 1) await door({ password: 'falsch', at: count / 100 });
		await door({ password: 'falsch', at: 3600 });
		for (const mail of ['a@boese.example', 'b@boese.example']) await door({ mail });
		const found = async (action: string) => {
			const { entries } = await auditTrail(ctx, { action });
			return entries.map(({ objectId, details }) => [objectId, details.count]);
		};
		expect(await found('user.sign-in-failed')).toEqual([
			[id, 1],
			['unknown', 2],
			[id, 10]
		]);
		expect(await found('user.sign-in-slowed')).toEqual([[id, 2]]);
		for (const table of ['auditEntries', 'signInTries', 'rateLimits'] as const) {
			const rows = await ctx.db.selectFrom(table).selectAll().execute();
			expect(JSON.stringify(rows)).not.toMatch(/192\.0\.2|@/);
		}
	});

	it('needs a role', async () => {
		const ctx = await open();
		await addStaff(ctx, 'e', 'editor');
		await ctx.db.deleteFrom('roleAssignments').execute();
		expect(await doorOf(ctx)({})).toBe('closed');
		expect(await ctx.db.selectFrom('sessions').selectAll().execute()).toEqual([]);
	});
});
