import { LRUCache } from 'lru-cache';
import type { Thing } from '#lib/server/platform/changes/index.ts';
import { encode, decode, type Encoding } from './encoding.ts';
import type { Held, Header } from './hold.ts';
import type { PageKey } from './page-key.ts';

/** What all kept pages together may take, in bytes. */
const MOST_BYTES = 32_000_000;

/** What a page takes besides its bodies, about. */
const OVERHEAD = 2_000;

/** A page as it was made, its body in the encodings that were asked for so far. */
export interface Page {
	key: string;
	/** What it was made of. */
	things: readonly Thing[];
	/** The feed's position before it was made. */
	position: number;
	/** Epoch milliseconds: pages also depend on the clock, most to the day. */
	until: number;
	etag: string | undefined;
	vary: string;
	headers: readonly Header[];
	answers: Partial<Record<Encoding, Answer>>;
}

/** Ready to send: name, value, name, value … as `writeHead` takes them without copying. */
export interface Answer {
	headers: string[];
	body: Buffer;
}

/** Pages by what asks for them; those not asked for longest go first. */
export class PageStore {
	readonly #pages: LRUCache<string, Page>;

	constructor(mostBytes = MOST_BYTES) {
		this.#pages = new LRUCache({ maxSize: mostBytes, sizeCalculation: sizeOf });
	}

	/** Bytes that the kept pages take. */
	get bytes(): number {
		return this.#pages.calculatedSize;
	}

	get count(): number {
		return this.#pages.size;
	}

	get(key: string): Page | undefined {
		return this.#pages.get(key);
	}

	/** Keeps a page in the encoding that was asked for. */
	async add(
		{ key, vary }: PageKey,
		{ body, headers, ...made }: Held & Pick<Page, 'position'>,
		encoding: Encoding
	): Promise<Page> {
		const etag = headers.find(([name]) => name === 'etag')?.[1];
		const page: Page = { ...made, key, etag, vary, headers: shareable(headers, vary), answers: {} };
		page.answers[encoding] = answerOf(page, encoding, await encode(encoding, body));
		this.#pages.set(key, page);
		return page;
	}

	/** A page in an encoding that nobody has asked for yet. */
	async inEncoding(page: Page, encoding: Encoding): Promise<Answer> {
		const answer = answerOf(page, encoding, await encode(encoding, await plainOf(page)));
		page.answers[encoding] = answer;
		if (this.#pages.peek(page.key) === page) this.#pages.set(page.key, page);
		return answer;
	}
}

function shareable(headers: readonly Header[], vary: string): Header[] {
	const own = headers.filter(([name]) => name !== 'vary' && name !== 'cache-control');
	return [...own, ['cache-control', 'private, no-cache'], ['vary', vary]];
}

function answerOf({ headers }: Page, encoding: Encoding, body: Buffer): Answer {
	const length: Header = ['content-length', String(body.length)];
	const coding: Header[] = encoding === 'identity' ? [] : [['content-encoding', encoding]];
	return { body, headers: [...headers, length, ...coding].flat() };
}

async function plainOf({ answers }: Page): Promise<Buffer> {
	for (const encoding of ['identity', 'br', 'gzip'] as const) {
		const answer = answers[encoding];
		if (answer) return decode(encoding, answer.body);
	}
	throw new Error('A page is kept without a body');
}

function sizeOf({ answers, headers }: Page, key: string): number {
	const bodies = Object.values(answers).map(({ body }) => body.length);
	const texts = headers.flat().map((text) => text.length);
	return [...bodies, ...texts, key.length].reduce((sum, bytes) => sum + bytes, OVERHEAD);
}
