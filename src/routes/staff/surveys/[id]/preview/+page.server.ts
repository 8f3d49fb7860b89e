import { isLocale, registry, SOURCE_LOCALE } from '#lib/i18n/registry.ts';
import { translator } from '#lib/i18n/translator.ts';
import { page } from '#lib/server/platform/http/index.ts';
import { surveyPreview } from '#lib/server/surveys/index.ts';
import { previewStep, progressAt, textsIn } from '#lib/shared/surveys/index.ts';
import type { PageServerLoad, PageServerLoadEvent } from './$types';

export const load: PageServerLoad = page(
	async ({ locals, params, url }: PageServerLoadEvent, ctx) => {
		const wanted = url.searchParams.get('in');
		const locale = isLocale(wanted) ? wanted : SOURCE_LOCALE;
		const document = await surveyPreview(ctx, params.id);
		const fields = new FormData();
		for (const [name, value] of url.searchParams) fields.append(name, value);
		const step = previewStep(document.draft, fields);
		const say = await translator(locale, ['common', 'surveys-staff']);
		const progress = step.question && progressAt(document.draft, step.answers, step.question.code);
		return {
			title: locals.t('surveys-staff:places.preview'),
			locale,
			lang: registry[locale].tag,
			direction: registry[locale].direction,
			step,
			texts: textsIn(document, locale),
			progress: progress && {
				label: say('surveys-staff:preview.progress', { position: progress.position, total: progress.total }),
				share: progress.share
			},
			words: {
				start: say('surveys-staff:preview.start'),
				next: say('common:form.next'),
				back: say('common:form.back'),
				end: say('surveys-staff:preview.end'),
				again: say('surveys-staff:preview.again'),
				optional: say('common:form.optional'),
				problem: step.problem ? say(`surveys-staff:preview.problems.${step.problem}`) : ''
			}
		};
	}
);
