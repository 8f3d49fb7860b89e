import { localisedAreas } from '#lib/server/areas/index.ts';
import { formAction, page, readSavedForm } from '#lib/server/platform/http/index.ts';
import { editableSurvey, editSettings } from '#lib/server/surveys/index.ts';
import { surveySettingsSchema } from '#lib/shared/surveys/index.ts';
import type { Actions, PageServerLoad, PageServerLoadEvent, RequestEvent } from './$types';

export const load: PageServerLoad = page(async ({ locals, params }: PageServerLoadEvent, ctx) => {
	return {
		title: locals.t('surveys-staff:places.settings'),
		areas: await localisedAreas(ctx),
		form: await readSavedForm(
			surveySettingsSchema,
			settingsOf(await editableSurvey(ctx, params.id))
		)
	};
});

export const actions: Actions = {
	default: formAction({
		schema: surveySettingsSchema,
		find: ({ params }: RequestEvent, ctx) => editableSurvey(ctx, params.id),
		current: (_, __, survey) => settingsOf(survey),
		execute: async ({ locals, params }: RequestEvent, ctx, settings) => {
			await editSettings(ctx, params.id, settings);
			return locals.href(`/staff/surveys/${params.id}/settings?notice=surveys-staff:saved`);
		}
	})
};

type Survey = Awaited<ReturnType<typeof editableSurvey>>;

function settingsOf({ opensOn, closesOn, ...survey }: Survey) {
	const { title, intro, audience, privacyNotice, areaIds } = survey;
	const days = { opensOn: opensOn ?? '', closesOn: closesOn ?? '' };
	return { title, intro, audience, privacyNotice, areaIds, ...days };
}
