import { expect, it } from 'vitest';
import type { Actor } from '#lib/server/platform/auth/index.ts';
import {
	saveSettings,
	siteFace,
	siteSettings,
	siteText,
	translatableSite
} from '#lib/server/settings/index.ts';
import { storeTranslation } from '#lib/server/translations/index.ts';
import { onBothDatabases } from '../../../support/databases.ts';

const settings = {
	name: 'Musterstadt',
	colour: '#005ea8',
	contact: 'Rathaus, Zimmer 3',
	imprint: '',
	privacy: ''
};

onBothDatabases('The settings', (open) => {
	it('start with the name from the environment and nothing else', async () => {
		const ctx = await open();
		expect(await siteFace(ctx)).toEqual({ name: ctx.config.MUNICIPALITY, colour: null });
		expect(await siteText(ctx, 'contact')).toBeNull();
	});

	it('are kept, recorded once, and translated', async () => {
		const ctx = await open();
		await saveSettings(ctx, settings);
		await saveSettings(ctx, settings);
		expect(await siteSettings(ctx)).toEqual(settings);
		const trail = await ctx.db.selectFrom('auditEntries').selectAll().execute();
		expect(trail.map(({ detailsJson }) => detailsJson)).toEqual([
			{ changed: ['name', 'colour', 'contact'] }
		]);
		const { texts } = await translatableSite.one(ctx, 'site');
		expect(texts.map(({ key }) => key)).toEqual(['contact']);
		await storeTranslation(ctx, {
			ownerType: 'site',
			ownerId: 'site',
			key: 'contact',
			locale: 'tr',
			source: settings.contact,
			text: 'Belediye, oda 3',
			state: 'draft'
		});
		expect(await siteText({ ...ctx, locale: 'tr' }, 'contact')).toEqual({
			text: 'Belediye, oda 3',
			locale: 'tr'
		});
	});

	it('are not changed by those who administer only a part of the city', async () => {
		const ctx = await open();
		const actor: Actor = {
			userId: 'u',
			name: '',
			isSystem: false,
			assignments: [{ role: 'administrator', areaId: 'west', areaPath: '/west/' }]
		};
		await expect(saveSettings({ ...ctx, actor }, settings)).rejects.toMatchObject({
			code: 'forbidden'
		});
		await expect(saveSettings(ctx, { ...settings, colour: '#ffcc00' })).rejects.toMatchObject({
			code: 'invalid'
		});
	});
});
