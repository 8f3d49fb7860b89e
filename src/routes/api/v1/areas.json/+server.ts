import { json, type RequestEvent } from '@sveltejs/kit';
import { openAreas } from '#lib/server/areas/index.ts';
import { page } from '#lib/server/platform/http/index.ts';

export const GET = page(async (_: RequestEvent, ctx) => json({ areas: await openAreas(ctx) }));
