import {
	validateWorkingCopy,
	type WorkingCopyProblem,
	type Questionnaire
} from '#lib/shared/surveys/index.ts';
import type { Locale } from '#lib/i18n/registry.ts';
import type { Context } from '#lib/server/platform/context.ts';
import type { TranslationState } from '#lib/shared/translations/states.ts';
import { translationSummary } from '#lib/server/translations/index.ts';
import { editableSurvey, visibleSurvey } from '#lib/server/surveys/access.ts';
import { findVersion, findVersionNumbers } from '#lib/server/surveys/repository.ts';
import { sourceOf } from '#lib/server/surveys/authoring/source.ts';
import { translatableTexts } from '#lib/server/surveys/authoring/translations.ts';

/** How far the translation of a survey into one language is. */
export interface SurveyLanguage {
	locale: Locale;
	total: number;
	counts: Record<TranslationState, number>;
	/** Whether every text is translated from the source text as it is now. */
	isComplete: boolean;
}

export interface PublishCheck {
	problems: WorkingCopyProblem[];
	languages: SurveyLanguage[];
	/** The languages to tick at first: those complete and those the last version offered. */
	proposed: Locale[];
	versions: { id: string; number: number; publishedAt: string; publishedBy: string | null }[];
}

/**
 * The translations of a survey, language by language.
 * @throws DomainError `not-found`.
 */
export async function surveyLanguages(ctx: Context, id: string): Promise<SurveyLanguage[]> {
	const source = sourceOf(await visibleSurvey(ctx, id));
	const owner = { type: 'survey' as const, id, texts: translatableTexts(source) };
	const summary = await translationSummary(ctx, owner);
	return summary.map((language) => ({
		...language,
		isComplete: language.counts.missing + language.counts.stale === 0
	}));
}

/**
 * What stands between a survey and its next version.
 * @throws DomainError `not-found`, `forbidden`.
 */
export async function publishCheck(ctx: Context, id: string): Promise<PublishCheck> {
	const survey = await editableSurvey(ctx, id);
	const languages = await surveyLanguages(ctx, id);
	const offered = await offeredNow(ctx, survey.currentVersionId);
	return {
		problems: validateWorkingCopy(sourceOf(survey)),
		languages,
		proposed: languages
			.filter(({ locale, isComplete }) => isComplete || offered.includes(locale))
			.map(({ locale }) => locale),
		versions: await findVersionNumbers(ctx.db, id)
	};
}

async function offeredNow(
	ctx: Context,
	versionId: string | null
): Promise<Questionnaire['locales']> {
	const version = versionId ? await findVersion(ctx.db, versionId) : undefined;
	return version?.questionnaireJson.locales ?? [];
}
