import { redirect, type RequestEvent } from '@sveltejs/kit';
import { page } from '#lib/server/platform/http/index.ts';
import { linkTarget } from '#lib/server/surveys/index.ts';

/** The short link on posters: to the survey, in the link's language or the visitor's. */
export const GET = page(async ({ locals, params }: RequestEvent, ctx) => {
	const { slug, channel, locale } = await linkTarget(ctx, params.code ?? '');
	return redirect(302, `/${locale ?? locals.locale}/surveys/${slug}?channel=${channel}`);
});
