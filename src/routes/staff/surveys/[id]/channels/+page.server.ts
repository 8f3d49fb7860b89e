import { formAction, page, readForm } from '#lib/server/platform/http/index.ts';
import { createLinks, editableSurvey, surveyLinks } from '#lib/server/surveys/index.ts';
import { linksSchema } from '#lib/shared/surveys/index.ts';
import type { Actions, PageServerLoad, PageServerLoadEvent, RequestEvent } from './$types';

export const load: PageServerLoad = page(async ({ locals, params }: PageServerLoadEvent, ctx) => ({
	title: locals.t('surveys-staff:channels.title'),
	links: await surveyLinks(ctx, params.id),
	form: await readForm(linksSchema)
}));

export const actions: Actions = {
	default: formAction({
		schema: linksSchema,
		find: ({ params }: RequestEvent, ctx) => editableSurvey(ctx, params.id),
		execute: async ({ locals, params }: RequestEvent, ctx, { channel, locales }) => {
			const wanted = locales.map((locale) => locale || null);
			await createLinks(ctx, params.id, { channel, locales: wanted });
			return locals.href(
				`/staff/surveys/${params.id}/channels?notice=surveys-staff:linksMade#channel-${channel}`
			);
		}
	})
};
