import { expect, it } from 'vitest';
import { networkKey, passes, passGate, type Gate } from '#lib/server/platform/gate/index.ts';
import { onBothDatabases, type TestContext } from '../../../../support/databases.ts';

const GATE: Gate = {
	name: 'test.gate',
	windowSeconds: 600,
	perNetwork: 8,
	perObject: 5,
	marksAfter: 3
};

const from = (ctx: TestContext, address: string) => ({
	...ctx,
	network: () => networkKey(ctx, address)
});

onBothDatabases('A gate', (open) => {
	const bursts = async ({ db }: TestContext) => db.selectFrom('bursts').selectAll().execute();

	it('lets so many of one network through to one object, and so many in all', async () => {
		const ctx = from(await open(), '192.0.2.1');
		const tries = async (object: string, count: number) => {
			let through = 0;
			for (let number = 0; number < count; number += 1)
				through += await passGate(ctx, GATE, object).then(
					() => 1,
					() => 0
				);
			return through;
		};
		expect(await tries('a', 7)).toBe(5);
		expect(await tries('b', 7)).toBe(3);
	});

	it('takes all addresses of an IPv6 connection for one network, and IPv4 addresses apart', async () => {
		const ctx = await open();
		const through = async (address: string) =>
			passGate(from(ctx, address), { ...GATE, perObject: 1 }, 'a').then(
				() => true,
				() => false
			);
		expect(await through('2001:db8:1:2::1')).toBe(true);
		expect(await through('2001:db8:1:2:ffff::9')).toBe(false);
		expect(await through('2001:db8:1:3::1')).toBe(true);
		expect(await through('192.0.2.1')).toBe(true);
		expect(await through('192.0.2.2')).toBe(true);
	});

	it('marks what comes in unusual number as one burst, and the next as another once staff have decided', async () => {
		const ctx = await open();
		const visitor = from(ctx, '192.0.2.1');
		const marks = [];
		for (let number = 0; number < 5; number += 1)
			marks.push((await passGate(visitor, GATE, 'a')).burstId);
		const [burst] = await bursts(ctx);
		expect(marks).toEqual([null, null, null, burst?.id, burst?.id]);
		expect(burst).toMatchObject({ gate: 'test.gate', objectId: 'a', state: 'open' });

		await ctx.db.updateTable('bursts').set({ state: 'left-out' }).execute();
		const { burstId } = await passGate(visitor, { ...GATE, perObject: 9 }, 'a');
		expect(burstId).not.toBeNull();
		expect(burstId).not.toBe(burst?.id);
	});

	it('begins anew when its time is over', async () => {
		const ctx = await open();
		const at = (minute: number) => ({
			...from(ctx, '192.0.2.1'),
			clock: () => new Date(Date.UTC(2027, 2, 1, 12, minute))
		});
		for (let number = 0; number < 5; number += 1) await passGate(at(0), GATE, 'a');
		await expect(passGate(at(9), GATE, 'a')).rejects.toMatchObject({
			code: 'rate-limited',
			textKey: 'common:errors.manyFromHere'
		});
		expect(await passGate(at(10), GATE, 'a')).toEqual({ burstId: null });
	});

	it('lets the system pass, and says of what can be left away that it is', async () => {
		const ctx = await open();
		const once: Gate = { name: 'test.once', windowSeconds: 60, perNetwork: 1 };
		expect([await passes(ctx, once), await passes(ctx, once)]).toEqual([true, true]);
		const visitor = from(ctx, '192.0.2.1');
		expect([await passes(visitor, once), await passes(visitor, once)]).toEqual([true, false]);
	});

	it('keeps of a network a keyed hash, another one every day', async () => {
		const ctx = await open();
		const on = (day: string) =>
			networkKey({ ...ctx, clock: () => new Date(`${day}T12:00Z`) }, '192.0.2.1');
		expect(on('2027-03-01')).not.toContain('192');
		expect(on('2027-03-01')).toBe(on('2027-03-01'));
		expect(on('2027-03-01')).not.toBe(on('2027-03-02'));
	});
});
