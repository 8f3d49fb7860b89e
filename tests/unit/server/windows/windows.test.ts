import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { supportIdea } from '#lib/server/boards/index.ts';
import { VISITOR } from '#lib/server/platform/auth/index.ts';
import {
	admitNetwork,
	closeWindow,
	openWindow,
	windowFor,
	windowsForStaff
} from '#lib/server/windows/index.ts';
import { onBothDatabases, type TestContext } from '../../../support/databases.ts';
import { comingFrom } from '../../../support/networks.ts';
import { addBoard, addCity, send } from '../boards/support.ts';

const SCHOOL = { place: 'Schule am Park', day: '2027-03-01', from: '09:00', until: '12:00' };
const at = (ctx: TestContext, time: string) => ({
	...ctx,
	// Berlin is an hour ahead in winter.
	clock: () => new Date(`2027-03-01T${time}:00+01:00`)
});

async function opened(ctx: TestContext) {
	await openWindow(at(ctx, '08:00'), SCHOOL);
	const [window] = await windowsForStaff(at(ctx, '08:00'));
	return { id: window?.id ?? '', code: window?.path.replace('/w/', '') ?? '' };
}

onBothDatabases('A window', (open) => {
	it('lets two hundred phones on one address take part, unmarked', async () => {
		const ctx = at(await open(), '10:00');
		await addCity(ctx);
		const { slug } = await addBoard(ctx, { moderation: 'after' });
		const id = await send(ctx, slug, 'Eine Bank am Platz');
		const { code } = await opened(ctx);
		const phone = comingFrom(ctx, '192.0.2.1');
		await admitNetwork(phone, code);
		for (let number = 0; number < 200; number += 1) await supportIdea(phone, id, randomUUID());
		const idea = await ctx.db.selectFrom('ideas').select('supports').executeTakeFirstOrThrow();
		expect(idea.supports).toBe(200);
		expect(await ctx.db.selectFrom('bursts').selectAll().execute()).toEqual([]);
	});

	it('opens for those who are there alone, at its time alone', async () => {
		const ctx = await open();
		const { id, code } = await opened(ctx);
		const admitted = (time: string, address = '192.0.2.1') =>
			admitNetwork(comingFrom(at(ctx, time), address), code).then(
				() => 'in',
				(cause) => cause.textKey
			);
		expect(await admitted('08:59')).toBe('gate:errors.closed');
		expect((await windowFor(at(ctx, '08:59'), code)).state).toBe('early');
		expect(await admitted('09:00')).toBe('in');
		expect(await admitted('09:01')).toBe('in');
		expect(await windowsForStaff(at(ctx, '09:01'))).toMatchObject([{ isOpen: true, networks: 1 }]);
		for (const last of [2, 3, 4, 5]) expect(await admitted('09:02', `192.0.2.${last}`)).toBe('in');
		expect(await admitted('09:03', '192.0.2.6')).toBe('gate:errors.full');
		await closeWindow(at(ctx, '10:00'), id);
		expect(await admitted('10:00')).toBe('gate:errors.closed');
		expect((await windowFor(at(ctx, '10:00'), code)).state).toBe('over');
	});

	it('is not found by trying codes', async () => {
		const ctx = comingFrom(at(await open(), '10:00'), '192.0.2.1');
		const outcomes = [];
		for (let number = 0; number < 25; number += 1)
			outcomes.push(await admitNetwork(ctx, `code${number}`).catch((cause) => cause.code));
		expect(outcomes.filter((code) => code === 'not-found')).toHaveLength(20);
		expect(outcomes.at(-1)).toBe('rate-limited');
	});

	it('is opened by staff alone, and not for what is over', async () => {
		const ctx = await open();
		await expect(openWindow({ ...at(ctx, '08:00'), actor: VISITOR }, SCHOOL)).rejects.toMatchObject(
			{ code: 'forbidden' }
		);
		await expect(openWindow(at(ctx, '12:00'), SCHOOL)).rejects.toMatchObject({
			textKey: 'gate-staff:errors.isOver'
		});
	});
});
