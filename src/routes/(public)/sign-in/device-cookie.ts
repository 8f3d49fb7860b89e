import type { RequestEvent } from '@sveltejs/kit';
import { cookieName } from '#lib/shared/addresses/cookie-name.ts';

const ONE_YEAR_SECONDS = 365 * 24 * 60 * 60;

/** What this device carries of the accounts that have signed in on it; nobody else can slow them down there. */
export function devicesOf(event: RequestEvent): string {
	return event.cookies.get(nameFor(event)) ?? '';
}

export function keepDevices(event: RequestEvent, devices: string): void {
	event.cookies.set(nameFor(event), devices, {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure: isSecure(event),
		maxAge: ONE_YEAR_SECONDS
	});
}

const nameFor = (event: RequestEvent) => cookieName('mitraum_device', isSecure(event));

const isSecure = ({ locals }: RequestEvent) => locals.ctx.config.ORIGIN.startsWith('https:');
