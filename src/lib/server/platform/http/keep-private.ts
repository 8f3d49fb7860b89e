import type { Handle } from '@sveltejs/kit';

/** What a cookie can change is nobody else's; what is for all says so itself. */
export const keepPrivate: Handle = async ({ event, resolve }) => {
	const response = await resolve(event);
	if (!response.headers.has('cache-control'))
		response.headers.set('cache-control', 'private, no-cache');
	return response;
};
