import { createServer, type RequestListener } from 'node:http';
import { afterEach, expect, it } from 'vitest';
import { compressSmall } from '#lib/server/platform/http/compress-small.ts';

const ends: (() => unknown)[] = [];
afterEach(() => ends.splice(0).forEach((end) => end()));

async function answerOf(answer: RequestListener, encoding = 'gzip'): Promise<Response> {
	const server = createServer((request, response) => {
		compressSmall(request, response);
		answer(request, response);
	});
	ends.push(() => server.close());
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	const port = typeof address === 'object' && address ? address.port : 0;
	return fetch(`http://127.0.0.1:${port}`, {
		headers: { 'accept-encoding': encoding },
		redirect: 'manual'
	});
}

const text =
	(parts: readonly string[], type = 'text/html'): RequestListener =>
	(_, response) => {
		response.setHeader('content-type', type);
		response.writeHead(201);
		for (const part of parts) response.write(part);
		response.end();
	};

it('A page of some kilobytes is compressed for who can read that', async () => {
	const page = ['ä'.repeat(900), '<p>'.repeat(300)];
	const packed = await answerOf(text(page));
	expect(packed.status).toBe(201);
	expect(packed.headers.get('content-encoding')).toBe('gzip');
	expect(packed.headers.get('vary')).toBe('accept-encoding');
	expect(Number(packed.headers.get('content-length'))).toBeLessThan(200);
	expect(await packed.text()).toBe(page.join(''));
	const plain = await answerOf(text(page), 'identity');
	expect(plain.headers.has('content-encoding')).toBe(false);
	expect(await plain.text()).toBe(page.join(''));
});

it.for([
	['what is short', ['<p>kurz</p>'], 'text/html'],
	['what is long', Array<string>(20).fill('x'.repeat(9_000)), 'text/html'],
	['what is no text', ['\u0001'.repeat(5_000)], 'image/png']
] as const)('%s comes whole and as it is', async ([, parts, type]) => {
	const answer = await answerOf(text(parts, type));
	expect(answer.status).toBe(201);
	expect(answer.headers.has('content-encoding')).toBe(false);
	expect(await answer.text()).toBe(parts.join(''));
});

it('An answer without a body stays one', async () => {
	const answer = await answerOf((_, response) => response.writeHead(303, { location: '/' }).end());
	expect(answer.headers.has('content-encoding')).toBe(false);
});
