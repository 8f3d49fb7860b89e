import { LOCALES } from '#lib/i18n/registry.ts';
import { freezeSurvey, type Questionnaire } from '#lib/shared/surveys/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { visibleSurvey } from '#lib/server/surveys/access.ts';
import { sourceOf } from '#lib/server/surveys/authoring/source.ts';
import { freshTranslations } from '#lib/server/surveys/authoring/translations.ts';

/**
 * The questionnaire that publishing in every language would freeze now.
 * @throws DomainError `not-found` when the actor may not see the survey.
 */
export async function surveyPreview(ctx: Context, id: string): Promise<Questionnaire> {
	const source = sourceOf(await visibleSurvey(ctx, id));
	const translations = await freshTranslations(ctx, id, source);
	return freezeSurvey(source, translations, { number: 1, locales: LOCALES });
}
