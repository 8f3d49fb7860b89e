import type { OwnerTexts, Translatable } from '#lib/server/translations/index.ts';
import {
	visibleSurvey,
	visibleOpenSurveys,
	type PlacedSurvey
} from '#lib/server/surveys/access.ts';
import { sourceOf } from '#lib/server/surveys/authoring/source.ts';
import { translatableTexts } from '#lib/server/surveys/authoring/translations.ts';

/** The surveys that are not ended. */
export const translatableSurveys: Translatable<'survey'> = {
	type: 'survey',
	all: async (ctx) => (await visibleOpenSurveys(ctx)).map(textsOfSurvey),
	one: async (ctx, id) => textsOfSurvey(await visibleSurvey(ctx, id))
};

function textsOfSurvey(survey: PlacedSurvey): OwnerTexts {
	return {
		id: survey.id,
		title: survey.title,
		areaPaths: survey.areaPaths,
		path: survey.currentVersionId ? `/surveys/${survey.slug}` : null,
		texts: translatableTexts(sourceOf(survey))
	};
}
