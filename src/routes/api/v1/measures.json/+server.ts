import { json, type RequestEvent } from '@sveltejs/kit';
import { openMeasures } from '#lib/server/measures/index.ts';
import { page } from '#lib/server/platform/http/index.ts';
import { besidePage } from '#lib/shared/lists/open-page.ts';
import { readPage } from '#lib/shared/lists/page.ts';

export const GET = page(async ({ url }: RequestEvent, ctx) => {
	const found = await openMeasures(ctx, readPage(url.searchParams));
	return json({ measures: found.measures, ...besidePage(found, url, ctx.config.ORIGIN) });
});
