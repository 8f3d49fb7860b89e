import { error, type RequestEvent } from '@sveltejs/kit';
import { cleanAddressPart } from '#lib/shared/typed/clean.ts';
import { sentenceOfStatus } from './errors.ts';

/**
 * Makes what arrives readable, once and for every route. What no text holds (U+0000, which PostgreSQL
 * refuses, and other controls) becomes U+FFFD in an address, which nothing is called, and is dropped
 * from a form. A body that is no form is answered with 415.
 */
export function makeReadable(event: RequestEvent): void {
	const { params, url, request, locals } = event;
	for (const [name, value] of Object.entries(params))
		if (value !== undefined) Object.assign(params, { [name]: cleanAddressPart(value) });
	const asked = url.search.includes('%') ? [...url.searchParams] : [];
	const clean = asked.map((pair) => pair.map(cleanAddressPart));
	if (asked.some((pair, at) => pair.some((part, of) => part !== clean[at]?.[of])))
		url.search = String(new URLSearchParams(clean));
	const readForm = request.formData.bind(request);
	request.formData = async () => {
		try {
			const form = new FormData();
			for (const [name, value] of await readForm()) append(form, name, value);
			return form;
		} catch (cause) {
			if (isCutOff(cause)) error(400, { message: sentenceOfStatus(400, locals.t) });
			if (!(cause instanceof TypeError)) throw cause;
			return error(415, { message: sentenceOfStatus(415, locals.t) });
		}
	};
}

/** Whoever sent it has gone before it was all there: nobody reads the answer, and nothing is wrong here. */
function isCutOff(cause: unknown): boolean {
	return cause instanceof Error && 'code' in cause && cause.code === 'ECONNRESET';
}

/** Line ends and the like are the fields' own affair: `shared/typed`. */
function append(form: FormData, name: string, value: FormDataEntryValue): void {
	if (typeof value === 'string') form.append(cleanAddressPart(name), value.replaceAll('\0', ''));
	else form.append(cleanAddressPart(name), value);
}
