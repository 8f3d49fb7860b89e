import { expect, it } from 'vitest';
import { newId } from '#lib/server/platform/db/index.ts';
import { onBothDatabases } from '../../../../support/databases.ts';

onBothDatabases('The codec', (open) => {
	it('gives booleans and JSON back as they went in', async () => {
		const { db } = await open();
		const user = {
			mail: 'a@example.org',
			name: 'A',
			passwordHash: '',
			locale: 'de',
			hasGivenPassword: false,
			createdAt: ''
		};
		await db
			.insertInto('users')
			.values([
				{ id: newId(), ...user, isActive: true },
				{ id: newId(), ...user, mail: 'b@example.org', isActive: false }
			])
			.execute();
		const active = await db.selectFrom('users').selectAll().where('isActive', '=', true).execute();
		expect(active.map(({ mail, isActive }) => [mail, isActive])).toEqual([['a@example.org', true]]);

		const value = { nested_key: [1, 'zwei', null], aKey: { deep: true } };
		await db.insertInto('settings').values({ key: 'x', valueJson: value }).execute();
		const row = await db.selectFrom('settings').selectAll().executeTakeFirstOrThrow();
		expect(row.valueJson).toEqual(value);
	});

	it('counts as numbers', async () => {
		const { db } = await open();
		const { count } = await db
			.selectFrom('users')
			.select((eb) => eb.fn.countAll<number>().as('count'))
			.executeTakeFirstOrThrow();
		expect(count).toBe(0);
	});
});
