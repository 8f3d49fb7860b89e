import { error, type RequestEvent } from '@sveltejs/kit';
import { sentenceOfStatus } from './errors.ts';

/**
 * Makes what arrives readable, once and for every route. U+0000 is no text to PostgreSQL: as in HTML
 * it becomes U+FFFD, which nothing is called. A body that is no form is answered with 415.
 */
export function makeReadable(event: RequestEvent): void {
	const { params, url, request, locals } = event;
	for (const [name, value] of Object.entries(params))
		if (value?.includes('\0')) Object.assign(params, { [name]: withoutNul(value) });
	if (url.search.includes('%00'))
		url.search = String(new URLSearchParams([...url.searchParams].map(withoutNulIn)));
	const readForm = request.formData.bind(request);
	request.formData = async () => {
		try {
			const form = new FormData();
			for (const [name, value] of await readForm()) append(form, name, value);
			return form;
		} catch (cause) {
			if (!(cause instanceof TypeError)) throw cause;
			return error(415, { message: sentenceOfStatus(415, locals.t) });
		}
	};
}

const withoutNul = (text: string) => text.replaceAll('\0', '\uFFFD');

function withoutNulIn([name, value]: [string, string]): [string, string] {
	return [withoutNul(name), withoutNul(value)];
}

function append(form: FormData, name: string, value: FormDataEntryValue): void {
	if (typeof value === 'string') form.append(withoutNul(name), withoutNul(value));
	else form.append(withoutNul(name), value);
}
