import { isLocale, SOURCE_LOCALE } from '#lib/i18n/registry.ts';
import { page } from '#lib/server/platform/http/index.ts';
import { surveyPreview } from '#lib/server/surveys/index.ts';
import { previewStep } from '#lib/shared/surveys/index.ts';
import type { PageServerLoad, PageServerLoadEvent } from './$types';

export const load: PageServerLoad = page(
	async ({ locals, params, url }: PageServerLoadEvent, ctx) => {
		const wanted = url.searchParams.get('in');
		const questionnaire = await surveyPreview(ctx, params.id);
		const fields = new FormData();
		for (const [name, value] of url.searchParams) fields.append(name, value);
		return {
			title: locals.t('surveys-staff:places.preview'),
			shownIn: isLocale(wanted) ? wanted : SOURCE_LOCALE,
			questionnaire,
			step: await previewStep(questionnaire, fields)
		};
	}
);
