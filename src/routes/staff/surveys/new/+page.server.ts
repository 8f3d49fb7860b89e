import { SOURCE_LOCALE } from '#lib/i18n/registry.ts';
import { translator } from '#lib/i18n/translator.ts';
import { localisedAreas } from '#lib/server/areas/index.ts';
import { formAction, page, readForm } from '#lib/server/platform/http/index.ts';
import { authoriseCreation, createSurvey } from '#lib/server/surveys/index.ts';
import { surveySettingsSchema } from '#lib/shared/surveys/index.ts';
import type { Actions, PageServerLoad, PageServerLoadEvent, RequestEvent } from './$types';

export const load: PageServerLoad = page(async ({ locals }: PageServerLoadEvent, ctx) => {
	authoriseCreation(ctx);
	const source = await translator(SOURCE_LOCALE, ['surveys-staff']);
	const privacyNotice = source('surveys-staff:new.privacyNotice');
	return {
		title: locals.t('surveys-staff:new.title'),
		areas: await localisedAreas(ctx),
		form: await readForm(surveySettingsSchema, { privacyNotice })
	};
});

export const actions: Actions = {
	default: formAction({
		schema: surveySettingsSchema,
		authorise: authoriseCreation,
		execute: async ({ locals }: RequestEvent, ctx, settings) => {
			const id = await createSurvey(ctx, settings);
			return locals.href(`/staff/surveys/${id}?notice=surveys-staff:created`);
		}
	})
};
