import { isHttpError, isRedirect, type Handle } from '@sveltejs/kit';
import { requestMetrics } from '#lib/server/platform/metrics/index.ts';

/** Takes the time by route; what the page cache answers does not come this far. */
export const timeRequests: Handle = async ({ event, resolve }) => {
	const route = event.route.id ?? 'unknown';
	const stop = requestMetrics.startTimer({ method: event.request.method, route });
	try {
		const response = await resolve(event);
		stop({ status: String(response.status) });
		return response;
	} catch (cause) {
		stop({ status: isRedirect(cause) || isHttpError(cause) ? String(cause.status) : '500' });
		throw cause;
	}
};
