import { expect, it } from 'vitest';
import '#lib/server/app.ts';
import { addContactPoint } from '#lib/server/areas/index.ts';
import { LOCALES, registry, SOURCE_LOCALE, type Locale } from '#lib/i18n/registry.ts';
import { createMeasure } from '#lib/server/measures/index.ts';
import { cellFor } from '#lib/server/planning/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { publishSurvey, surveyLanguages, surveyPreview } from '#lib/server/surveys/index.ts';
import {
	localiser,
	openByLanguage,
	storeTranslation,
	textsInAllLanguages,
	translationOverview
} from '#lib/server/translations/index.ts';
import { timesAsked } from '../../../support/count-queries.ts';
import { onBothDatabases } from '../../../support/databases.ts';
import { measureInput } from '../../../support/measures.ts';
import { addCity } from '../boards/support.ts';
import { addEast, openBoard, parkEvent, parkIdea, parkIndicator } from '../planning/support.ts';
import { finishedSurvey, translate } from '../surveys/support.ts';

/** One object of nearly every type. */
async function addObjects(ctx: Context): Promise<{ survey: string }> {
	const { id: survey } = await finishedSurvey(ctx);
	const board = await openBoard(ctx);
	await parkIdea(ctx, board.slug, 'north', 6);
	await parkEvent(ctx, ['north'], 12);
	await createMeasure(ctx, measureInput());
	await addContactPoint(ctx, 'north', {
		name: 'Treff',
		address: 'Platz 1',
		phone: '',
		mail: '',
		hours: '',
		languages: [],
		note: ''
	});
	return { survey };
}

const say = (ctx: Context, locale: Locale, ownerId: string, text: string) =>
	storeTranslation(ctx, {
		ownerType: 'area',
		ownerId,
		key: 'name',
		locale,
		source: ownerId,
		text,
		state: 'reviewed'
	});

onBothDatabases('Texts in all languages', (open) => {
	async function city() {
		const ctx = { ...(await open()), clock: () => new Date('2027-04-01T10:00:00Z') };
		await addCity(ctx);
		return ctx;
	}

	it('are asked for once for the overview, however many languages and objects there are', async () => {
		const ctx = await city();
		await addObjects(ctx);
		const overview = () => timesAsked(ctx, translationOverview);
		const few = await overview();
		expect(few).toBeLessThanOrEqual(27);
		for (const locale of LOCALES.filter((each) => each !== SOURCE_LOCALE))
			await say(ctx, locale, 'north', `Nord ${locale}`);
		for (let more = 0; more < 3; more += 1) await addObjects(ctx);
		expect(await overview()).toBe(few);
		expect(await timesAsked(ctx, translationOverview, 'translations')).toBe(1);
		const open = openByLanguage(await translationOverview(ctx));
		expect(open.map(({ locale }) => locale)).toEqual(LOCALES.slice(1));
	});

	it('are asked for once for the languages of a survey, and once to freeze it', async () => {
		const ctx = await city();
		const { survey } = await addObjects(ctx);
		await translate(ctx, survey, ['title', 'Bockenheim', 'Bockenheim']);
		const asked = (work: (counted: Context) => Promise<unknown>) =>
			timesAsked(ctx, work, 'translations');
		expect(await asked((counted) => surveyLanguages(counted, survey))).toBe(1);
		expect(await asked((counted) => surveyPreview(counted, survey))).toBe(1);
		expect(await asked((counted) => publishSurvey(counted, survey, LOCALES))).toBe(1);
	});

	it('are asked for once for what is cited in a planning cell, per kind of source', async () => {
		const ctx = await city();
		await addObjects(ctx);
		await addEast(ctx);
		await parkIndicator(ctx, { north: 3, south: 5, east: 6 });
		expect(
			await timesAsked(ctx, (counted) => cellFor(counted, 'north', 'parks'), 'translations')
		).toBe(3);
	});

	it('are asked for once of more objects than a query can name', async () => {
		const ctx = await city();
		await say(ctx, 'tr', 'north', 'Kuzey');
		const ids = ['north', ...Array.from({ length: 40_000 }, (_, index) => `area-${index}`)];
		const asked = await timesAsked(ctx, async (counted) => {
			const textsOf = await textsInAllLanguages(counted, { area: ids, board: ['b1'] });
			expect(textsOf('area', 'north', 'name', 'Nord')).toEqual({ de: 'Nord', tr: 'Kuzey' });
		});
		expect(asked).toBe(1);
	});

	it('fall back as the registry says, and tell in which language they are', async () => {
		const ctx = await city();
		await say(ctx, 'en', 'north', 'North');
		const inUkrainian = async () => {
			const name = await localiser(ctx, 'area', ['north'], 'uk');
			return name('north', 'name', 'Nord');
		};
		expect(await inUkrainian()).toEqual({ text: 'Nord', locale: 'de' });
		registry.uk.fallback = 'en';
		try {
			expect(await inUkrainian()).toEqual({ text: 'North', locale: 'en' });
		} finally {
			registry.uk.fallback = 'de';
		}
	});
});
