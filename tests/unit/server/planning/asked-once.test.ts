import { expect, it } from 'vitest';
import '#lib/server/app.ts';
import { LOCALES, SOURCE_LOCALE } from '#lib/i18n/registry.ts';
import { createMeasure, measureToCiteOn } from '#lib/server/measures/index.ts';
import { cellFor, matrixFor, unaddressed } from '#lib/server/planning/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { storeTranslation } from '#lib/server/translations/index.ts';
import { readView } from '#lib/shared/planning/view.ts';
import { timesAsked } from '../../../support/count-queries.ts';
import { onBothDatabases, type TestContext } from '../../../support/databases.ts';
import { measureInput } from '../../../support/measures.ts';
import { addCity } from '../boards/support.ts';
import {
	addEast,
	answer,
	openBoard,
	parkEvent,
	parkIdea,
	parkIndicator,
	parkSurvey,
	release
} from './support.ts';

/** Something of every kind about parks, in every district. */
async function addSignals(ctx: Context): Promise<void> {
	const open = await openBoard(ctx);
	for (const area of ['north', 'south', 'east']) {
		await parkIdea(ctx, open.slug, area, 6);
		await parkEvent(ctx, [area], 12);
	}
	await createMeasure(ctx, measureInput({ areaIds: ['north'], topicIds: ['parks'] }));
}

async function translateNames(ctx: Context): Promise<void> {
	for (const locale of LOCALES.filter((each) => each !== SOURCE_LOCALE))
		for (const [ownerType, ownerId] of [
			['area', 'north'],
			['topic', 'parks']
		] as const)
			await storeTranslation(ctx, {
				...{ ownerType, ownerId, key: 'name', locale, state: 'reviewed' },
				source: ownerId,
				text: `${ownerId} ${locale}`
			});
}

onBothDatabases('Planning pages', (open) => {
	async function city() {
		const ctx: TestContext = { ...(await open()), clock: () => new Date('2027-04-01T10:00:00Z') };
		await addCity(ctx);
		await addEast(ctx);
		await parkIndicator(ctx, { north: 3, south: 5, east: 6 });
		const survey = await parkSurvey(ctx);
		await answer(ctx, 'north', { inNeed: 12, content: 8 });
		await answer(ctx, 'south', { inNeed: 10, content: 20 });
		await release(ctx, survey);
		await addSignals(ctx);
		return ctx;
	}

	const view = readView(new URLSearchParams());
	const pages: [string, number, (ctx: Context) => Promise<unknown>][] = [
		['the matrix', 15, (ctx) => matrixFor(ctx, view)],
		['what nobody addresses', 15, (ctx) => unaddressed(ctx, view)],
		[
			'a cell with a chosen measure',
			20,
			async (ctx) => {
				await cellFor(ctx, 'north', 'parks');
				await measureToCiteOn(ctx, 'M 01/27');
			}
		]
	];

	it.each(pages)(
		'ask the database as often for much as for little, in any language: %s',
		async (_, most, work) => {
			const ctx = await city();
			const asked = (locale: 'de' | 'ar') =>
				timesAsked(ctx, (counted) => work({ ...counted, locale, memory: new Map() }));
			const few = await asked('ar');
			expect(few).toBeLessThanOrEqual(most);
			expect(await asked('de')).toBeLessThanOrEqual(few);
			await translateNames(ctx);
			for (let more = 0; more < 3; more += 1) await addSignals(ctx);
			expect(await asked('ar')).toBeLessThanOrEqual(few);
		}
	);
});
