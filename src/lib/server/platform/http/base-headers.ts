import type { ServerResponse } from 'node:http';

/**
 * What every answer carries, also those that no hook sees: built files, refused forms of other origins,
 * errors without a page. A page replaces the policy by its own, which knows its scripts.
 */
const BASE_HEADERS = {
	'content-security-policy':
		"default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'permissions-policy': 'camera=(), microphone=(), geolocation=()',
	'referrer-policy': 'same-origin',
	'x-content-type-options': 'nosniff'
};

/** Sets them before anything answers. */
export function setBaseHeaders(response: ServerResponse): void {
	for (const [name, value] of Object.entries(BASE_HEADERS)) response.setHeader(name, value);
}
