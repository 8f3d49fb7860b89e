import { json, type RequestEvent } from '@sveltejs/kit';
import { publicEventList } from '#lib/server/events/index.ts';
import { inRequestedLanguage, page } from '#lib/server/platform/http/index.ts';

export const GET = page(async ({ url }: RequestEvent, ctx) => {
	const events = await publicEventList(inRequestedLanguage(ctx, url));
	return json({ events }, { headers: { vary: 'accept-language' } });
});
