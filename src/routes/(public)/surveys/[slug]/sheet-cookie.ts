import type { RequestEvent } from '@sveltejs/kit';
import { LOCALES } from '#lib/i18n/registry.ts';
import { SHEET_DAYS } from '#lib/server/surveys/index.ts';

const NAME = 'answers';
const DAY = 86_400;
const AFTER_SENDING = 3_600;

/** The secret under which this visitor's answers to this survey are kept, if there are any. */
export function tokenOf(event: RequestEvent): string | undefined {
	return event.cookies.get(nameFor(event));
}

/** Gives the secret to the pages of this survey and to no other, in every language. */
export function keepToken(event: RequestEvent, token: string): void {
	setToken(event, token, SHEET_DAYS * DAY);
}

/** After sending, the cookie only has to recognise a second sending of the same answers. */
export function keepTokenBriefly(event: RequestEvent, token: string): void {
	setToken(event, token, AFTER_SENDING);
}

export function forgetToken(event: RequestEvent): void {
	setToken(event, '', 0);
}

function setToken(event: RequestEvent, token: string, maxAge: number): void {
	const name = nameFor(event);
	for (const locale of LOCALES) {
		const path = `/${locale}/surveys/${event.params.slug}`;
		event.cookies.set(name, token, {
			path,
			maxAge,
			httpOnly: true,
			sameSite: 'lax',
			secure: isSecure(event)
		});
	}
}

/** No `__Host-`, which would want it sent to every address: only this survey's pages are given it. */
const nameFor = (event: RequestEvent) => (isSecure(event) ? `__Secure-${NAME}` : NAME);

const isSecure = ({ locals }: RequestEvent) => locals.ctx.config.ORIGIN.startsWith('https:');
