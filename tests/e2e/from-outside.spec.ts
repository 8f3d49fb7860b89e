import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, test } from '@playwright/test';
import { origin } from './support/site.ts';
import { become } from './support/staff.ts';

/** What the site answers to bytes that no browser would send. */
async function say(bytes: string): Promise<string> {
	const { hostname, port } = new URL(origin());
	const socket = connect(Number(port), hostname);
	await once(socket, 'connect');
	socket.end(bytes);
	return text(socket);
}

const PROTECTIONS = {
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'permissions-policy': 'camera=(), microphone=(), geolocation=()',
	'referrer-policy': 'same-origin',
	'x-content-type-options': 'nosniff'
};

for (const [what, path, sent] of [
	['a page', '/de/measures', {}],
	['a page with a mistake', '/de/boards/%E0%A4%A', {}],
	['a page that is not there', '/de/nowhere', {}],
	['a page of staff', '/de/staff', {}],
	['a table', '/api/v1/measures.csv', {}],
	['a list for programs', '/api/v1/measures.json', {}],
	['a calendar', '/api/v1/events.ics', {}],
	['a file', '/favicon.svg', {}],
	['a word for machines', '/healthz', {}],
	[
		'a form from elsewhere',
		'/de/sign-in',
		{ method: 'POST', headers: { origin: 'https://x.example' } }
	],
	['a method that is not known', '/de/measures', { method: 'PATCH' }]
] as const)
	test(`the browser is told what ${what} may do`, async ({ request }) => {
		const answer = await request.fetch(path, { maxRedirects: 0, ...sent });
		const headers = answer.headers();
		expect(headers).toMatchObject(PROTECTIONS);
		const policy = headers['content-security-policy'];
		for (const rule of ["object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"])
			expect(policy).toContain(rule);
		const type = headers['content-type'] ?? '';
		if (answer.ok()) expect(type).not.toBe('');
		if (type.startsWith('text/')) expect(type.toLowerCase()).toMatch(/; ?charset=utf-8$/);
		expect(headers['access-control-allow-origin']).toBeUndefined();
		expect(headers.server ?? headers['x-powered-by']).toBeUndefined();
	});

test('a form from elsewhere is refused, and so is one without an origin', async ({ request }) => {
	const send = (headers: Record<string, string>) =>
		request.post('/de/sign-out', { form: {}, headers, maxRedirects: 0 });
	const origins: Record<string, string>[] = [
		{ origin: 'https://x.example' },
		{ origin: 'null' },
		{}
	];
	for (const headers of origins) expect((await send(headers)).status()).toBe(403);
});

test('no two readers of a request see different ends of it', async () => {
	const request = (...headers: string[]) =>
		`POST /de/sign-in HTTP/1.1\r\nhost: x\r\n${headers.join('\r\n')}\r\n\r\n0\r\n\r\n`;
	for (const headers of [
		['content-length: 5', 'transfer-encoding: chunked'],
		['content-length: 5', 'content-length: 6'],
		['transfer-encoding: chunked, x'],
		['transfer-encoding : chunked'],
		['content-length: 5\nx: y']
	])
		expect(await say(request(...headers)), headers.join()).toMatch(/^HTTP\/1\.1 400 /);
});

test('a request is refused that is longer than any that is meant', async () => {
	const long = `GET /healthz HTTP/1.1\r\nhost: x\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`;
	expect(await say(long)).toMatch(/^HTTP\/1\.1 431 /);
});

test('a form is refused that is larger than any that is meant', async ({ request }) => {
	const answer = await request.post('/de/sign-in', {
		headers: { origin: origin() },
		form: { mail: 'x'.repeat(600_000) }
	});
	expect(answer.status()).toBe(413);
});

test('what a member of staff reads is kept by no browser and no server on the way', async ({
	page
}) => {
	await become(page, 'administrator');
	for (const path of ['/de/staff', '/de/admin/users', '/de', '/planning/matrix.csv', '/de/nowhere'])
		expect((await page.request.get(path)).headers()['cache-control'], path).toBe('no-store');
});

test('nothing is sent back as it came', async () => {
	const answer = await say(
		'TRACE /de HTTP/1.1\r\nhost: x\r\nx-mine: abc\r\nconnection: close\r\n\r\n'
	);
	expect(answer).toMatch(/^HTTP\/1\.1 4/);
	expect(answer).not.toContain('abc');
});

test('whoever finds a weakness learns whom to tell', async ({ request }) => {
	const answer = await request.get('/.well-known/security.txt');
	expect(answer.headers()['content-type']?.toLowerCase()).toBe('text/plain;charset=utf-8');
	expect(await answer.text()).toContain('Contact: mailto:it@demo.example\n');
});

test('nothing but the built site can be fetched', async ({ request }) => {
	for (const path of [
		'/.git/config',
		'/.env',
		'/package.json',
		'/data/mitraum.db',
		'/src/hooks.server.ts',
		'/_app/',
		'/..%2fpackage.json',
		'/_app/..%2f..%2f..%2fpackage.json'
	])
		expect((await request.get(path)).status(), path).toBe(404);
});
