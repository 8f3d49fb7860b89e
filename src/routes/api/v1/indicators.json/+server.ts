import { json, type RequestEvent } from '@sveltejs/kit';
import { openIndicators } from '#lib/server/indicators/index.ts';
import { page } from '#lib/server/platform/http/index.ts';

export const GET = page(async (_: RequestEvent, ctx) =>
	json({ indicators: await openIndicators(ctx) })
);
