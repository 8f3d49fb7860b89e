import { isHttpError, type Handle, type RequestEvent } from '@sveltejs/kit';
import { sentenceOfStatus } from './errors.ts';

/** What the page at `/problem` is to say; only this server itself can ask it. */
export interface ShownProblem {
	status: number;
	error: App.Error;
	/** The address the visitor asked for. */
	address: string;
}

const HEADER = 'x-mitraum-problem';

/**
 * Shows within the site, to those who read pages, what a guard or an endpoint refuses: Kit itself
 * answers these with a bare page of its own. Programs keep what they ask for.
 */
export const stayWithinSite: Handle = async ({ event, resolve }) => {
	const readsPages = event.request.headers.get('accept')?.includes('text/html');
	if (event.isSubRequest || event.isDataRequest || !readsPages) return resolve(event);
	try {
		const response = await resolve(event);
		if (!isBare(response)) return response;
		const { problem, t } = event.locals;
		const error = problem ?? { message: sentenceOfStatus(response.status, t) };
		return await show(event, response.status, error);
	} catch (cause) {
		if (!isHttpError(cause)) throw cause;
		return show(event, cause.status, cause.body);
	}
};

/** What `stayWithinSite` wants shown; null for everybody who opens the page by its address. */
export function problemToShow({ isSubRequest, request }: RequestEvent): ShownProblem | null {
	const header = request.headers.get(HEADER);
	return isSubRequest && header !== null ? JSON.parse(decodeURIComponent(header)) : null;
}

function isBare({ status, headers }: Response): boolean {
	const isHtml = headers.get('content-type')?.startsWith('text/html');
	return status >= 400 && Boolean(isHtml) && !headers.has('x-sveltekit-page');
}

async function show(event: RequestEvent, status: number, error: App.Error): Promise<Response> {
	const problem: ShownProblem = { status, error, address: event.url.href };
	const shown = await event.fetch(event.locals.href('/problem'), {
		headers: { accept: 'text/html', [HEADER]: encodeURIComponent(JSON.stringify(problem)) }
	});
	return new Response(shown.body, { status, headers: shown.headers });
}
