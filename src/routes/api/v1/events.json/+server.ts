import { json, type RequestEvent } from '@sveltejs/kit';
import { publicEventList } from '#lib/server/events/index.ts';
import { inRequestedLanguage, page } from '#lib/server/platform/http/index.ts';
import { besidePage } from '#lib/shared/lists/open-page.ts';
import { readPage } from '#lib/shared/lists/page.ts';

export const GET = page(async ({ url }: RequestEvent, ctx) => {
	const found = await publicEventList(inRequestedLanguage(ctx, url), readPage(url.searchParams));
	const body = { events: found.events, ...besidePage(found, url, ctx.config.ORIGIN) };
	return json(body, { headers: { vary: 'accept-language' } });
});
