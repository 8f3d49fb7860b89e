import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, expect, it } from 'vitest';
import { shared } from '#lib/server/platform/http/page-cache/database-version.ts';
import {
	databaseVersion,
	pageCache,
	SHAREABLE
} from '#lib/server/platform/http/page-cache/index.ts';
import { openDatabase } from '#lib/server/platform/db/index.ts';
import { onBothDatabases } from '../../../../support/databases.ts';

const servers: Server[] = [];
afterEach(() => servers.splice(0).forEach((server) => server.close()));

async function listen(listener: RequestListener): Promise<string> {
	const server = createServer(listener);
	servers.push(server);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	return typeof address === 'object' && address ? `http://127.0.0.1:${address.port}` : '';
}

/** A page that says how often it was made. */
function countingPage(headers: Record<string, string>): {
	made: () => number;
	listener: RequestListener;
} {
	let made = 0;
	const listener: RequestListener = (_, response) => {
		made += 1;
		for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
		response.writeHead(200);
		response.write('<p>made ');
		response.end(`${made}</p>`);
	};
	return { made: () => made, listener };
}

onBothDatabases('The page cache', (open) => {
	it('makes a page once, and again at the first request after another process has committed', async () => {
		const { config } = await open();
		const page = countingPage({ [SHAREABLE]: '1', 'content-type': 'text/html' });
		const version = databaseVersion(config.DATABASE_URL);
		const address = await listen(
			pageCache(version, { shared: page.listener, personal: page.listener })
		);
		const read = async () => (await fetch(address)).text();
		expect([await read(), await read()]).toEqual(['<p>made 1</p>', '<p>made 1</p>']);

		const other = openDatabase(config.DATABASE_URL);
		await other.insertInto('settings').values({ key: 'a', valueJson: 1 }).execute();
		expect([await read(), await read()]).toEqual(['<p>made 2</p>', '<p>made 2</p>']);
		await other.destroy();
	});

	it('never keeps what a cookie, a session or a refusal is part of, and hides its mark', async () => {
		const { config } = await open();
		const version = databaseVersion(config.DATABASE_URL);
		const own = countingPage({ [SHAREABLE]: '1', 'set-cookie': 'a=b' });
		const unmarked = countingPage({});
		for (const [page, headers] of [
			[own, {}],
			[unmarked, {}],
			[countingPage({ [SHAREABLE]: '1' }), { cookie: 'a=b' }]
		] as const) {
			const render = { shared: page.listener, personal: page.listener };
			const address = await listen(pageCache(version, render));
			await fetch(address, { headers });
			const answer = await fetch(address, { headers });
			expect(await answer.text()).toBe('<p>made 2</p>');
			if (!('cookie' in headers)) expect(answer.headers.has(SHAREABLE)).toBe(false);
		}
	});
});

it('One question about the version serves all who wait, and none who came after it was asked', async () => {
	const answers: ((mark: string) => void)[] = [];
	const ask = shared(() => new Promise<string>((resolve) => answers.push(resolve)));
	const first = ask();
	await Promise.resolve().then(() => undefined);
	const [second, third] = [ask(), ask()];
	expect(answers).toHaveLength(1);
	answers[0]?.('old');
	expect(await first).toBe('old');
	await new Promise((resolve) => setImmediate(resolve));
	expect(answers).toHaveLength(2);
	answers[1]?.('new');
	expect([await second, await third]).toEqual(['new', 'new']);
});
