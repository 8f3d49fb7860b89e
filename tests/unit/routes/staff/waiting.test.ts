import { expect, it } from 'vitest';
import '#lib/server/app.ts';
import { LOCALES, type Locale } from '#lib/i18n/registry.ts';
import { createMeasure } from '#lib/server/measures/index.ts';
import { ROLES, type Actor } from '#lib/server/platform/auth/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import {
	openByLanguage,
	openTextsByLanguage,
	storeTranslation,
	translationOverview
} from '#lib/server/translations/index.ts';
import { waitingFor } from '../../../../src/routes/staff/waiting.ts';
import { timesAsked } from '../../../support/count-queries.ts';
import { onBothDatabases } from '../../../support/databases.ts';
import { measureInput } from '../../../support/measures.ts';
import { addCity } from '../../server/boards/support.ts';
import { openBoard, parkEvent, parkIdea } from '../../server/planning/support.ts';
import { finishedSurvey } from '../../server/surveys/support.ts';

const everyRole: Actor = {
	userId: null,
	name: 'Ada',
	isSystem: false,
	assignments: ROLES.map((role) => ({ role, areaId: null, areaPath: null }))
};

async function addObjects(ctx: Context): Promise<void> {
	await finishedSurvey(ctx);
	const board = await openBoard(ctx);
	await parkIdea(ctx, board.slug, 'north', 6);
	await parkIdea(ctx, board.slug, 'south', 40);
	await parkEvent(ctx, ['north'], 12);
	await createMeasure(ctx, measureInput());
}

onBothDatabases('The staff home', (open) => {
	it('asks the database as often for much as for little', async () => {
		const ctx = { ...(await open()), clock: () => new Date('2027-04-01T10:00:00Z') };
		await addCity(ctx);
		await addObjects(ctx);
		const home = (locale: Locale) =>
			timesAsked(ctx, (counted) =>
				waitingFor({ ...counted, locale, actor: everyRole, memory: new Map() })
			);
		const few = await home('de');
		expect(few).toBeLessThanOrEqual(15);
		for (let more = 0; more < 3; more += 1) await addObjects(ctx);
		for (const locale of LOCALES) expect(await home(locale)).toBe(few);
	});

	it('counts what is open as the overview of translations does, for the city and for a part', async () => {
		const ctx = { ...(await open()), clock: () => new Date('2027-04-01T10:00:00Z') };
		await addCity(ctx);
		await addObjects(ctx);
		const measure = await createMeasure(ctx, measureInput({ areaIds: ['north'] }));
		const say = (state: 'reviewed' | 'machine', locale: Locale, source: string) =>
			storeTranslation(ctx, {
				...{ ownerType: 'measure', ownerId: measure, key: 'title', locale, state },
				source,
				text: 'Bench'
			});
		await say('reviewed', 'en', 'Bänke am Kuhwald');
		await say('machine', 'tr', 'Bänke am Kuhwald');
		await say('reviewed', 'uk', 'Bänke früher');
		const north: Actor = {
			...everyRole,
			assignments: [{ role: 'translator', areaId: 'north', areaPath: '/city/north/' }]
		};
		for (const actor of [everyRole, north]) {
			const own = { ...ctx, actor };
			const open = await openTextsByLanguage(own);
			expect(open).toEqual(openByLanguage(await translationOverview(own)));
			const [english = 0, turkish = 0, ukrainian = 0] = (['en', 'tr', 'uk'] as const).map(
				(locale) => open.find((language) => language.locale === locale)?.open
			);
			expect([turkish - english, ukrainian - english]).toEqual([1, 1]);
		}
	});
});
