import { registry } from '#lib/i18n/registry.ts';
import { formatFor } from '#lib/i18n/format.ts';
import { translator } from '#lib/i18n/translator.ts';
import { page } from '#lib/server/platform/http/index.ts';
import { surveyPoster } from '#lib/server/surveys/index.ts';
import type { PageServerLoad, PageServerLoadEvent } from './$types';

export const load: PageServerLoad = page(async ({ locals, params }: PageServerLoadEvent, ctx) => {
	const { id, code } = params;
	const poster = await surveyPoster(ctx, id, { code, fallback: ctx.locale });
	const say = await translator(poster.locale, ['surveys-staff']);
	const format = formatFor(poster.locale, ctx.config.TIME_ZONE);
	const { tag, direction } = registry[poster.locale];
	const day = poster.closesOn && format.day(poster.closesOn);
	return {
		title: locals.t('surveys-staff:channels.poster'),
		poster,
		lang: tag,
		direction,
		words: {
			call: say('surveys-staff:poster.call'),
			scan: say('surveys-staff:poster.scan'),
			type: say('surveys-staff:poster.type'),
			promise: say('surveys-staff:poster.promise'),
			until: day ? say('surveys-staff:poster.until', { day }) : ''
		}
	};
});
