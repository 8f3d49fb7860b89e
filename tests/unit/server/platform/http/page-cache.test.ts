import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { changeFeed, type ChangeFeed } from '#lib/server/platform/changes/index.ts';
import {
	KEEP,
	pageCache,
	pageKeys,
	PageStore,
	READS
} from '#lib/server/platform/http/page-cache/index.ts';
import { openDatabase } from '#lib/server/platform/db/index.ts';
import { onBothDatabases } from '../../../../support/databases.ts';

const ends: (() => unknown)[] = [];
afterEach(() => Promise.all(ends.splice(0).map((end) => end())));

const keyOf = pageKeys({
	localised: { '/page': ['area'], '/other/[id]': [] },
	neutral: { '/api/data.json': [] }
});

async function listen(listener: RequestListener): Promise<string> {
	const server: Server = createServer(listener);
	ends.push(() => server.close());
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	return typeof address === 'object' && address ? `http://127.0.0.1:${address.port}` : '';
}

/** A page that says how often it was made, and of which address. */
function countingPage(headers: Record<string, string>, made = { times: 0 }): RequestListener {
	return (request, response) => {
		made.times += 1;
		for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
		response.writeHead(200);
		response.write(`made ${made.times}`);
		response.end(` of ${request.url}`);
	};
}

/** A site whose pages depend on the settings. */
async function site(
	feed: ChangeFeed,
	shared = countingPage({ [READS]: `${Infinity} settings`, 'content-type': 'text/plain' }),
	store = new PageStore()
): Promise<{ read: (path?: string, headers?: Record<string, string>) => Promise<string> }> {
	const render = { shared, personal: countingPage({ 'x-personal': 'yes' }) };
	const address = await listen(pageCache({ feed, store, keyOf, render }));
	return {
		read: async (path = '/de/page', headers = {}) => {
			const answer = await fetch(address + path, { headers });
			expect(answer.headers.has(READS)).toBe(false);
			return `${answer.headers.has('x-personal') ? 'personal ' : ''}${await answer.text()}`;
		}
	};
}

/** A feed that has learnt nothing new, until it is told. */
function quietFeed(): ChangeFeed & { change: () => void } {
	let position = 0;
	return {
		change: () => void (position += 1),
		learn: () => undefined,
		get position() {
			return position;
		},
		hasChanged: (_, since) => since < position,
		close: async () => undefined
	};
}

onBothDatabases('The page cache', (open) => {
	it('makes a page once, and again at the first request after another process has changed what is on it', async () => {
		const { config } = await open();
		const feed = changeFeed(config.DATABASE_URL);
		const other = openDatabase(config.DATABASE_URL);
		ends.push(
			() => feed.close(),
			() => other.destroy()
		);
		const { read } = await site(feed);
		expect([await read(), await read()]).toEqual(['made 1 of /de/page', 'made 1 of /de/page']);

		const change = (valueJson: number) => ({ key: 'a', valueJson });
		await other.insertInto('settings').values(change(1)).execute();
		expect([await read(), await read()]).toEqual(['made 2 of /de/page', 'made 2 of /de/page']);
		await other.updateTable('settings').set(change(2)).execute();
		expect([await read(), await read()]).toEqual(['made 3 of /de/page', 'made 3 of /de/page']);

		const tried = { key: 'b', points: 1, expiresAt: '2026-01-01' };
		await other.insertInto('rateLimits').values(tried).execute();
		expect(await read()).toBe('made 3 of /de/page');
	});
});

describe('The page cache', () => {
	it('never keeps what a cookie, a session or a refusal is part of', async () => {
		for (const [headers, asked] of [
			[{ [READS]: `${Infinity} settings`, 'set-cookie': 'a=b' }, {}],
			[{}, {}]
		] as const) {
			const { read } = await site(quietFeed(), countingPage(headers));
			await read('/de/page', asked);
			expect(await read('/de/page', asked)).toBe('made 2 of /de/page');
		}
		const { read } = await site(quietFeed());
		expect(await read('/de/page', { cookie: 'a=b' })).toBe('personal made 1 of /de/page');
		expect(await read('/de/staff')).toBe('personal made 2 of /de/staff');
		expect(await read('/de/page?notice=a:b')).toBe('personal made 3 of /de/page?notice=a:b');
	});

	it('believes nobody who claims to be the cache', async () => {
		const personal: RequestListener = (request, response) =>
			response.end(String(request.headers[KEEP]));
		const render = { shared: personal, personal };
		const address = await listen(
			pageCache({ feed: quietFeed(), store: new PageStore(), keyOf, render })
		);
		const answer = await fetch(`${address}/de/staff`, { headers: { [KEEP]: '1' } });
		expect(await answer.text()).toBe('undefined');
	});

	it('knows a page by the parameters that it reads, however many others come along', async () => {
		const store = new PageStore();
		const { read } = await site(quietFeed(), undefined, store);
		for (let other = 0; other < 20; other += 1)
			expect(await read(`/de/page?x=${other}&area=05`)).toBe('made 1 of /de/page?area=05');
		expect(await read('/de/page?area=06')).toBe('made 2 of /de/page?area=06');
		expect(await read('/ar/page?area=06')).toBe('made 3 of /ar/page?area=06');
		expect(store.count).toBe(3);
	});

	it('answers nobody in the language of the one before at an address without a language', async () => {
		const { read } = await site(quietFeed());
		const inLanguage = (language: string) =>
			read('/api/data.json', { 'accept-language': language });
		expect(await inLanguage('ar')).toContain('made 1');
		expect(await inLanguage('de')).toContain('made 2');
		expect(await inLanguage('ar,de;q=0.5')).toContain('made 1');
	});

	it('gives every encoding the same page, compressed as each asks for it', async () => {
		const { read } = await site(quietFeed());
		for (const encoding of ['br', 'gzip', 'identity', 'br, gzip'])
			expect(await read('/de/page', { 'accept-encoding': encoding })).toBe('made 1 of /de/page');
	});

	it('holds no more bytes than it may, and gives up what was asked for longest ago', async () => {
		const store = new PageStore(10_000);
		const { read } = await site(quietFeed(), undefined, store);
		await read('/de/other/first');
		for (let index = 0; index < 20; index += 1) {
			await read('/de/page');
			await read(`/de/other/${index}`);
			expect(store.bytes).toBeLessThanOrEqual(10_000);
		}
		expect(await read('/de/page')).toBe('made 2 of /de/page');
		expect(await read('/de/other/first')).toContain('made 23');
	});

	it('keeps a page only as long as the clock lets it', async () => {
		const soon = Date.now() + 3_600_000;
		const { read } = await site(quietFeed(), countingPage({ [READS]: `${soon} settings` }));
		expect([await read(), await read()]).toEqual(['made 1 of /de/page', 'made 1 of /de/page']);
		vi.useFakeTimers({ now: soon, toFake: ['Date'] });
		ends.push(() => vi.useRealTimers());
		expect(await read()).toBe('made 2 of /de/page');
	});

	it('asks the site itself while nobody can say what has changed', async () => {
		for (const learn of [
			() => {
				throw new Error('The disk is gone');
			},
			() => Promise.reject(new Error('The server is gone'))
		]) {
			const { read } = await site({ ...quietFeed(), learn });
			expect(await read()).toBe('personal made 1 of /de/page');
			expect(await read()).toBe('personal made 2 of /de/page');
		}
	});

	it('makes a page once for all who ask at the same time', async () => {
		const slow = slowPage();
		const { read } = await site(quietFeed(), slow.listener);
		const answers = Promise.all([read(), read(), read()]);
		await slow.finish();
		expect(await answers).toEqual(['made 1', 'made 1', 'made 1']);
	});

	it('gives nobody a page that was begun before what they know', async () => {
		const feed = quietFeed();
		const slow = slowPage();
		const { read } = await site(feed, slow.listener);
		const first = read();
		await slow.begun(1);
		feed.change();
		const second = read();
		await slow.finish();
		expect(await first).toBe('made 1');
		await slow.finish();
		expect(await second).toBe('made 2');
	});
});

/** A page that is made when it is told to. */
function slowPage() {
	let made = 0;
	const waiting: (() => void)[] = [];
	const begun = async (count: number) => {
		while (made < count) await new Promise((resolve) => setImmediate(resolve));
	};
	return {
		begun,
		listener: ((_, response) => {
			made += 1;
			const text = `made ${made}`;
			response.setHeader(READS, 'Infinity settings');
			waiting.push(() => response.writeHead(200).end(text));
		}) satisfies RequestListener,
		finish: async () => {
			while (waiting.length === 0) await new Promise((resolve) => setImmediate(resolve));
			// Whoever asks at the same time has arrived by now.
			for (let turn = 0; turn < 50; turn += 1)
				await new Promise((resolve) => setImmediate(resolve));
			waiting.shift()?.();
		}
	};
}
