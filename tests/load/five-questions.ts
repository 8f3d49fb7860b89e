import { living, livingTexts } from '../../src/cli/demo/content/surveys/surveys.ts';
import { LOCALES, SOURCE_LOCALE } from '#lib/i18n/registry.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { createSurvey, editWorkingCopy, publishSurvey } from '#lib/server/surveys/index.ts';
import { storeTranslation } from '#lib/server/translations/index.ts';
import { surveyTexts, type AnswerValue, type Section } from '#lib/shared/surveys/index.ts';

/** A survey of five questions, one of each kind and a second scale, out of a survey of the demo. */
export const FIVE = { title: 'Kurz gefragt', slug: 'kurz-gefragt', areas: living.areas };

const CODES = ['q1', 'q2', 'q3', 'q4', 'q14'];

/** The areas that its residents choose from, by code. */
export const CHOOSABLE = ['F111', 'F112', 'F113', 'F114', 'F121', 'F122'] as const;

/** What the visitor of a number answers, by the code of the question. */
export function answersOf(visitor: number): Record<string, AnswerValue> {
	return {
		q1: { value: scaleValue(visitor) },
		q2: { choices: [`a${1 + (visitor % 4)}`] },
		q3: { choices: ['a1', `a${2 + (visitor % 6)}`] },
		q4: { value: scaleValue(visitor + 2) },
		q14: { text: 'Mehr Bänke im Schatten und ein Weg, den man mit dem Rollstuhl fahren kann.' }
	};
}

/** Writes it in all languages and publishes it. */
export async function publishFive(ctx: Context): Promise<void> {
	const { intro, audience, privacyNotice } = living;
	const areas = await idsByCode(ctx, 'areas');
	const source = { title: FIVE.title, intro, audience, privacyNotice };
	const id = await createSurvey(ctx, {
		...source,
		areaIds: FIVE.areas.map((code) => areas.get(code) ?? ''),
		opensOn: '',
		closesOn: ''
	});
	const sections = [await section(ctx)];
	await editWorkingCopy(ctx, id, () => ({ sections, lastNumber: 20 }));
	for (const { key, text } of surveyTexts({ ...source, sections }))
		for (const locale of LOCALES) {
			const translated = livingTexts[locale]?.[key];
			if (locale === SOURCE_LOCALE || !translated || key === 'title') continue;
			const owner = { ownerType: 'survey', ownerId: id, key } as const;
			const state = 'reviewed';
			await storeTranslation(ctx, { ...owner, locale, source: text, text: translated, state });
		}
	await publishSurvey(ctx, id, LOCALES);
}

async function section(ctx: Context): Promise<Section> {
	const topics = await idsByCode(ctx, 'topics');
	const all = living.sections.flatMap(({ questions }) => questions);
	return {
		code: 's1',
		title: living.sections[0]?.title ?? '',
		questions: all
			.filter(({ code }) => CODES.includes(code))
			.map(({ topic, ...question }) => ({ ...question, topicId: topics.get(topic ?? '') ?? null }))
	};
}

/** Ids by the codes that people know. */
export async function idsByCode(
	{ db }: Context,
	table: 'areas' | 'topics'
): Promise<Map<string, string>> {
	const rows = await db.selectFrom(table).select(['id', 'code']).execute();
	return new Map(rows.map(({ id, code }) => [code, id]));
}

function scaleValue(number: number): 1 | 2 | 3 | 4 | 5 {
	return ([1, 2, 3, 4, 5] as const)[number % 5] ?? 1;
}
