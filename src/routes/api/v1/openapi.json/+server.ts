import { json, type RequestEvent } from '@sveltejs/kit';
import { page } from '#lib/server/platform/http/index.ts';
import { siteFace } from '#lib/server/settings/index.ts';
import { openApi } from './describe.ts';

export const GET = page(async (_: RequestEvent, ctx) => {
	const { name } = await siteFace(ctx);
	return json(openApi({ name, origin: ctx.config.ORIGIN }));
});
