import { randomUUID } from 'node:crypto';
import type { RequestEvent } from '@sveltejs/kit';

/** A random value and nothing else; there only for those who supported an idea. */
export const VISITOR_COOKIE = 'mitraum_visitor';

const ONE_YEAR_SECONDS = 365 * 24 * 60 * 60;

/** The visitor's value, a new one for who has none yet. */
export function giveVisitor({ cookies, url }: RequestEvent): string {
	const visitor = cookies.get(VISITOR_COOKIE) ?? randomUUID();
	cookies.set(VISITOR_COOKIE, visitor, {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure: url.protocol === 'https:',
		maxAge: ONE_YEAR_SECONDS
	});
	return visitor;
}
