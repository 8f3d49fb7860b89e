import { json, type RequestEvent } from '@sveltejs/kit';
import { openAreaFeatures } from '#lib/server/areas/index.ts';
import { page } from '#lib/server/platform/http/index.ts';

export const GET = page(async (_: RequestEvent, ctx) =>
	json(await openAreaFeatures(ctx), { headers: { 'content-type': 'application/geo+json' } })
);
