import { LOCALES, type Locale } from '#lib/i18n/registry.ts';
import {
	createLinks,
	createSurvey,
	editWorkingCopy,
	publishSurvey
} from '#lib/server/surveys/index.ts';
import { storeTranslation } from '#lib/server/translations/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { isChannel, surveyTexts, type WorkingCopy } from '#lib/shared/surveys/index.ts';
import { channels } from '../content/surveys/profiles.ts';
import {
	ageing,
	ageingTexts,
	living,
	livingTexts,
	type DemoSurvey,
	type SurveyTranslations
} from '../content/surveys/surveys.ts';
import { dayOf, idOf, on, type Seeding } from './seeding.ts';

/** Writes, translates, publishes and points to both surveys. */
export async function seedSurveys(seeding: Seeding): Promise<void> {
	await writeSurvey(seeding, living, livingTexts);
	await writeSurvey(seeding, ageing, ageingTexts);
}

async function writeSurvey(
	seeding: Seeding,
	survey: DemoSurvey,
	texts: SurveyTranslations
): Promise<void> {
	const { ctx, areas, surveys } = seeding;
	const editor = on(seeding, survey.opensIn - 21, 'editor');
	const id = await createSurvey(editor, {
		title: survey.title,
		intro: survey.intro,
		audience: survey.audience,
		privacyNotice: survey.privacyNotice,
		areaIds: survey.areas.map((code) => idOf(areas, code)),
		opensOn: dayOf(ctx, survey.opensIn),
		closesOn: dayOf(ctx, survey.closesIn)
	});
	surveys.set(survey.slug, id);
	const workingCopy = workingCopyOf(seeding, survey);
	await editWorkingCopy(editor, id, () => workingCopy);
	const sources = surveyTexts({ ...survey, sections: workingCopy.sections });
	for (const locale of LOCALES) {
		if (locale === 'de') continue;
		const translator = on(seeding, survey.opensIn - 9, 'translator');
		await translateSurvey(translator, id, sources, locale, texts[locale] ?? {});
	}
	await publishSurvey(on(seeding, survey.opensIn - 2, 'editor'), id, LOCALES);
	for (const channel of Object.keys(channels).filter(isChannel))
		await createLinks(on(seeding, survey.opensIn - 2, 'editor'), id, {
			channel,
			locales: [null, ...LOCALES]
		});
}

function workingCopyOf({ topics }: Seeding, survey: DemoSurvey): WorkingCopy {
	const sections = survey.sections.map((section) => ({
		...section,
		questions: section.questions.map(({ topic, ...question }) => ({
			...question,
			topicId: topic && idOf(topics, topic)
		}))
	}));
	const numbers = sections.flatMap(({ questions }) => questions).length;
	return { sections, lastNumber: Math.max(numbers, 20) };
}

async function translateSurvey(
	ctx: Context,
	ownerId: string,
	sources: readonly { key: string; text: string }[],
	locale: Locale,
	texts: Record<string, string>
): Promise<void> {
	for (const { key, text: source } of sources)
		await storeTranslation(ctx, {
			ownerType: 'survey',
			ownerId,
			key,
			locale,
			source,
			text: texts[key] ?? '',
			state: 'reviewed'
		});
}
