import { randomUUID } from 'node:crypto';
import type { RequestEvent } from '@sveltejs/kit';
import { cookieName } from '#lib/shared/addresses/cookie-name.ts';

const ONE_YEAR_SECONDS = 365 * 24 * 60 * 60;

/** A random value and nothing else; there only for those who supported an idea. */
export function visitorOf(event: RequestEvent): string | undefined {
	return event.cookies.get(nameFor(event));
}

/** The visitor's value, a new one for who has none yet. */
export function giveVisitor(event: RequestEvent): string {
	const visitor = visitorOf(event) ?? randomUUID();
	event.cookies.set(nameFor(event), visitor, {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure: isSecure(event),
		maxAge: ONE_YEAR_SECONDS
	});
	return visitor;
}

const nameFor = (event: RequestEvent) => cookieName('mitraum_visitor', isSecure(event));

const isSecure = ({ locals }: RequestEvent) => locals.ctx.config.ORIGIN.startsWith('https:');
