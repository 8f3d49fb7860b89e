import { expect, it } from 'vitest';
import {
	addArea,
	addContactPoint,
	areaByCode,
	contactPointsFor,
	editContactPoint,
	removeContactPoint
} from '#lib/server/areas/index.ts';
import { VISITOR } from '#lib/server/platform/auth/index.ts';
import { onBothDatabases } from '../../../support/databases.ts';

const office = {
	name: 'Sozialrathaus',
	address: 'Am Platz 1',
	phone: '069 1',
	mail: '',
	hours: 'Mo–Fr 8:00–12:00',
	languages: ['de' as const, 'tr' as const],
	note: ''
};

onBothDatabases('Contact points', (open) => {
	it('serve the areas below that have none of their own', async () => {
		const ctx = await open();
		const city = await addArea(ctx, { code: 'F', level: 'city', name: 'F' });
		const quarter = await addArea(ctx, { code: 'Q', level: 'stadtteil', name: 'Q', parent: 'F' });
		await addContactPoint(ctx, city, office);
		const named = async () =>
			(await contactPointsFor(ctx, await areaByCode(ctx, 'Q'))).map(({ name }) => name.text);
		expect(await named()).toEqual(['Sozialrathaus']);
		const own = await addContactPoint(ctx, quarter, { ...office, name: 'Treff' });
		expect(await named()).toEqual(['Treff']);
		await removeContactPoint(ctx, own);
		expect(await named()).toEqual(['Sozialrathaus']);
	});

	it('keep hours and languages as data', async () => {
		const ctx = await open();
		const city = await addArea(ctx, { code: 'F', level: 'city', name: 'F' });
		const id = await addContactPoint(ctx, city, office);
		await editContactPoint(ctx, id, { ...office, hours: 'Di 9:00–10:00' });
		const [point] = await contactPointsFor(ctx, await areaByCode(ctx, 'F'));
		expect(point).toMatchObject({
			hours: [{ days: ['tu'], from: '09:00', to: '10:00' }],
			languages: ['de', 'tr']
		});
		await expect(editContactPoint(ctx, id, { ...office, hours: 'immer' })).rejects.toMatchObject({
			code: 'invalid'
		});
	});

	it('are changed by staff of the area alone', async () => {
		const ctx = await open();
		const city = await addArea(ctx, { code: 'F', level: 'city', name: 'F' });
		const visitor = { ...ctx, actor: VISITOR };
		await expect(addContactPoint(visitor, city, office)).rejects.toMatchObject({
			code: 'forbidden'
		});
	});
});
