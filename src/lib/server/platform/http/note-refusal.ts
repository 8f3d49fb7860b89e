import type { Handle, RequestEvent } from '@sveltejs/kit';
import { isHttpError } from '@sveltejs/kit';
import type { Logger } from 'pino';
import { log } from '#lib/server/platform/log/index.ts';

/**
 * Writes into the log that somebody of the staff asked for what they have no right to. Visitors are not
 * noted: nothing says who they are, and they could fill the disk.
 */
export const noteRefusals: Handle = async ({ event, resolve }) => {
	try {
		const response = await resolve(event);
		if (response.status === 403) noteRefusal(event);
		return response;
	} catch (cause) {
		if (isHttpError(cause, 403)) noteRefusal(event);
		throw cause;
	}
};

/** @param into a log of its own, for tests. */
export function noteRefusal(
	{ request, route, locals }: Pick<RequestEvent, 'request' | 'route' | 'locals'>,
	into: Pick<Logger, 'warn'> = log
): void {
	const { userId } = locals.actor;
	if (userId !== null) into.warn({ userId, method: request.method, route: route.id }, 'refused');
}
