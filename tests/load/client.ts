import { request, type Agent } from 'node:http';
import { ACCEPTED } from './measure.ts';

/** One request of a browser without scripts. */
export interface Asked {
	path: string;
	/** The fields of a form; a page is only fetched without them. */
	form?: readonly (readonly [name: string, value: string])[];
	cookie?: string;
	/** The visitor's address, as a proxy names it. */
	from?: string;
}

export interface Answered {
	status: number;
	/** Where a redirect leads, without the origin; empty for none. */
	location: string;
	/** The first cookie that was set, `name=value`. */
	cookie: string | undefined;
	/** Milliseconds until all of it was there. */
	took: number;
}

/** Everybody comes from an address of their own: what one network may do is limited. */
export function addressOf(visitor: number): string {
	return `10.${(visitor >> 16) & 255}.${(visitor >> 8) & 255}.${visitor & 255}`;
}

/** What tells the site the visitor's address. */
export const PROXY = { ADDRESS_HEADER: 'x-forwarded-for' };

/** Asks as a browser does and throws away what is shown. */
export function ask(origin: string, agent: Agent, asked: Asked): Promise<Answered> {
	const { path, form, cookie, from = '10.0.0.1' } = asked;
	const body = form && new URLSearchParams(form.map((field) => [...field])).toString();
	const headers = {
		...ACCEPTED,
		accept: 'text/html',
		origin,
		'x-forwarded-for': from,
		...(cookie && { cookie }),
		...(body !== undefined && {
			'content-type': 'application/x-www-form-urlencoded',
			'content-length': Buffer.byteLength(body)
		})
	};
	const began = performance.now();
	return new Promise((resolve, reject) => {
		const method = body === undefined ? 'GET' : 'POST';
		request(`${origin}${path}`, { method, agent, headers }, (response) => {
			const { statusCode: status = 0, headers: given } = response;
			response.on('error', reject).on('end', () =>
				resolve({
					status,
					location: (given.location ?? '').replace(origin, ''),
					cookie: given['set-cookie']?.[0]?.split(';')[0],
					took: performance.now() - began
				})
			);
			response.resume();
		})
			.on('error', reject)
			.end(body);
	});
}
