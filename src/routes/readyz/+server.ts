import type { RequestHandler } from '@sveltejs/kit';
import { isWritable } from '#lib/server/platform/db/index.ts';

/** Whether requests can be served now: the database takes a write. */
export const GET: RequestHandler = async ({ locals }) =>
	(await isWritable(locals.ctx.db))
		? new Response('ready')
		: new Response('the database takes no write', { status: 503 });
