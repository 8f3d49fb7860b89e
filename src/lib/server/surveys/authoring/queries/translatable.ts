import type { Context } from '#lib/server/platform/context.ts';
import type { Translatable } from '#lib/server/translations/index.ts';
import { visibleSurvey, visibleSurveys, type SurveyWithAreas } from '#lib/server/surveys/access.ts';
import { sourceOf } from '#lib/server/surveys/authoring/source.ts';
import { translatableTexts } from '#lib/server/surveys/authoring/translations.ts';

/**
 * A survey for the translations screen.
 * @throws DomainError `not-found` when the actor may not see it.
 */
export async function surveyTranslatable(ctx: Context, id: string): Promise<Translatable> {
	return translatable(await visibleSurvey(ctx, id));
}

/** The surveys that are not ended, for the translations screen. */
export async function surveysToTranslate(ctx: Context): Promise<({ id: string } & Translatable)[]> {
	const surveys = await visibleSurveys(ctx);
	return surveys
		.filter(({ status }) => status !== 'ended')
		.map((survey) => ({ id: survey.id, ...translatable(survey) }));
}

function translatable(survey: SurveyWithAreas): Translatable {
	return {
		title: survey.title,
		areaPaths: survey.areaPaths,
		texts: translatableTexts(sourceOf(survey))
	};
}
