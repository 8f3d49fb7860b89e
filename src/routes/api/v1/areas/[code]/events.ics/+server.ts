import { publicCalendar } from '#lib/server/events/index.ts';
import { inRequestedLanguage, page } from '#lib/server/platform/http/index.ts';
import type { RequestEvent } from './$types';

export const GET = page(
	async ({ params, url }: RequestEvent, ctx) =>
		new Response(await publicCalendar(inRequestedLanguage(ctx, url), params.code), {
			headers: { 'content-type': 'text/calendar; charset=utf-8', vary: 'accept-language' }
		})
);
