import { json, type RequestEvent } from '@sveltejs/kit';
import { openIndicatorPage } from '#lib/server/indicators/index.ts';
import { page } from '#lib/server/platform/http/index.ts';
import { besidePage } from '#lib/shared/lists/open-page.ts';
import { readPage } from '#lib/shared/lists/page.ts';

export const GET = page(async ({ url }: RequestEvent, ctx) => {
	const found = await openIndicatorPage(ctx, readPage(url.searchParams));
	return json({ indicators: found.indicators, ...besidePage(found, url, ctx.config.ORIGIN) });
});
