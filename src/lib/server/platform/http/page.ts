import type { RequestEvent } from '@sveltejs/kit';
import type { Context } from '#lib/server/platform/context.ts';
import { rethrow } from './errors.ts';

/**
 * Wraps a load or an endpoint: hands it the request's context and turns domain errors into a
 * status and a sentence.
 */
export function page<E extends RequestEvent, R>(
	load: (event: E, ctx: Context) => Promise<R>
): (event: E) => Promise<R> {
	return async (event) => {
		try {
			return await load(event, event.locals.ctx);
		} catch (cause) {
			return rethrow(cause, event.locals.t);
		}
	};
}
