import { error, redirect } from '@sveltejs/kit';
import type { Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { page } from '#lib/server/platform/http/index.ts';
import { linkTarget, surveysForResidents, type LinkTarget } from '#lib/server/surveys/index.ts';
import type { PageServerLoadEvent } from './$types';

/** The short link on posters: to the survey, in the link's language or the visitor's. */
export const load = page(async ({ locals, params }: PageServerLoadEvent, ctx) => {
	const target = await targetOf(ctx, params.code);
	if (!target)
		error(404, {
			message: locals.t('surveys:shortLink.unknown', { code: params.code.slice(0, 20) }),
			advice: locals.t('surveys:shortLink.advice'),
			ways: await openSurveys(ctx)
		});
	const { slug, channel, locale } = target;
	redirect(302, `/${locale ?? locals.locale}/surveys/${slug}?channel=${channel}`);
});

async function targetOf(ctx: Context, code: string): Promise<LinkTarget | null> {
	try {
		return await linkTarget(ctx, code);
	} catch (cause) {
		if (cause instanceof DomainError && cause.code === 'not-found') return null;
		throw cause;
	}
}

/** A list to find oneself in; all of them stand among the surveys. */
const MOST_WAYS = 24;

/** Where whoever misread a poster may have wanted to go. */
async function openSurveys(ctx: Context) {
	const { shown } = await surveysForResidents(ctx, null, { page: 1, limit: MOST_WAYS });
	const open = shown.filter(({ state }) => state === 'open');
	return open.map(({ slug, title }) => ({ path: `/surveys/${slug}`, text: title }));
}
