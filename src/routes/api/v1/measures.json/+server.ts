import { json, type RequestEvent } from '@sveltejs/kit';
import { openMeasures } from '#lib/server/measures/index.ts';
import { page } from '#lib/server/platform/http/index.ts';

export const GET = page(async (_: RequestEvent, ctx) =>
	json({ measures: await openMeasures(ctx) })
);
