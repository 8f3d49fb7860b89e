import { text, type RequestHandler } from '@sveltejs/kit';
import { isReachable } from '#lib/server/platform/db/index.ts';

/** Whether requests can be served now: the database answers. */
export const GET: RequestHandler = async ({ locals }) =>
	(await isReachable(locals.ctx.db))
		? text('ready')
		: text('the database does not answer', { status: 503 });
