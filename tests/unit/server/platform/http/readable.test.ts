import type { RequestEvent } from '@sveltejs/kit';
import { describe, expect, it } from 'vitest';
import { translator } from '#lib/i18n/translator.ts';
import { makeReadable } from '#lib/server/platform/http/readable.ts';

const ADDRESS = 'http://localhost/de/boards/a%00b?area=%00&q=B%C3%A4nke&q=x%00';

async function arriving(init: RequestInit = {}, address = ADDRESS): Promise<RequestEvent> {
	const url = new URL(address);
	const event = {
		url,
		params: { slug: 'a\0b', id: 'c' },
		request: new Request(url, init),
		locals: { t: await translator('de') }
	} as unknown as RequestEvent;
	makeReadable(event);
	return event;
}

describe('What arrives', () => {
	it('holds no U+0000, which PostgreSQL cannot take, in address and query', async () => {
		const { params, url } = await arriving();
		expect(params).toEqual({ slug: 'a\uFFFDb', id: 'c' });
		expect([...url.searchParams]).toEqual([
			['area', '\uFFFD'],
			['q', 'Bänke'],
			['q', 'x\uFFFD']
		]);
	});

	it('is called by nothing that cannot be typed, and is one text in composed letters', async () => {
		const address =
			'http://localhost/de?q=Gro%CC%88%C3%9Fe&area=%E2%80%AEa&topic=%07&lang=%ED%A0%80';
		const { url } = await arriving({}, address);
		expect(Object.fromEntries(url.searchParams)).toEqual({
			q: 'Größe',
			area: '\uFFFDa',
			topic: '\uFFFD',
			lang: '\uFFFD\uFFFD\uFFFD'
		});
	});

	it('holds none in a form either, and files stay as they are', async () => {
		const body = new FormData();
		body.append('title', 'Mehr\0Bänke');
		body.append('areas', 'a');
		body.append('areas', 'b');
		body.append('photo', new File(['\0'], 'x.png'));
		const form = await (await arriving({ method: 'POST', body })).request.formData();
		expect(form.get('title')).toBe('MehrBänke');
		expect(form.getAll('areas')).toEqual(['a', 'b']);
		expect(await (form.get('photo') as File).text()).toBe('\0');
	});

	it('is refused with a sentence where it is no form', async () => {
		for (const type of ['text/plain', 'multipart/form-data; boundary=x']) {
			const headers = { 'content-type': type };
			const { request } = await arriving({ method: 'POST', body: 'Guten Tag', headers });
			await expect(request.formData()).rejects.toMatchObject({
				status: 415,
				body: { message: expect.stringContaining('nicht lesen') }
			});
		}
	});
});
