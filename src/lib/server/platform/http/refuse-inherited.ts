import { error, type RequestEvent } from '@sveltejs/kit';
import { sentenceOfStatus } from './errors.ts';

/**
 * Refuses an action by a name that every object has (`?/__proto__`, `?/toString`): Kit would take what
 * it finds there for an action of the page.
 */
export function refuseInherited({ request, url, locals }: RequestEvent): void {
	if (request.method !== 'POST') return;
	const names = [...url.searchParams.keys()].filter((name) => name.startsWith('/'));
	if (names.some((name) => name.slice(1) in Object.prototype))
		error(404, { message: sentenceOfStatus(404, locals.t) });
}
