import { surveyTexts, type SurveySource, type Translations } from '#lib/shared/surveys/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { freshTexts, type SourceText } from '#lib/server/translations/index.ts';

/** The survey's texts as the translations domain wants them. */
export function translatableTexts(source: SurveySource): SourceText[] {
	return surveyTexts(source).map(({ key, text }) => ({
		key,
		source: text,
		isLong: /^(intro|privacyNotice)$|\.(text|help)$/.test(key),
		label: labelOf(key)
	}));
}

/** Where the reader meets a text, as a key of the catalogue. */
function labelOf(key: string): string {
	const [owner, , ...rest] = key.split('.');
	const leaf = rest.at(-1);
	if (owner === 'sections') return `surveys-staff:section.${leaf}`;
	if (owner !== 'questions') return `surveys-staff:settings.${key}`;
	return leaf === 'label' ? 'surveys-staff:options.one' : `surveys-staff:question.${leaf}`;
}

/** Every translation made from the source text as it is now; a stale one says something else. */
export async function freshTranslations(
	ctx: Context,
	surveyId: string,
	source: SurveySource
): Promise<Translations> {
	const owner = { type: 'survey' as const, id: surveyId, texts: translatableTexts(source) };
	const byLocale = Map.groupBy(await freshTexts(ctx, owner), ({ locale }) => locale);
	return Object.fromEntries(
		[...byLocale].map(([locale, texts]) => [
			locale,
			Object.fromEntries(texts.map(({ key, text }) => [key, text]))
		])
	);
}
