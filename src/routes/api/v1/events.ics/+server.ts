import type { RequestEvent } from '@sveltejs/kit';
import { publicCalendar } from '#lib/server/events/index.ts';
import { inRequestedLanguage, page } from '#lib/server/platform/http/index.ts';

export const GET = page(
	async ({ url }: RequestEvent, ctx) =>
		new Response(await publicCalendar(inRequestedLanguage(ctx, url)), {
			headers: { 'content-type': 'text/calendar; charset=utf-8', vary: 'accept-language' }
		})
);
