import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { DatabaseVersion } from './database-version.ts';

/** Set by the hooks on a page that is the same for everybody; it never leaves the server. */
export const SHAREABLE = 'x-mitraum-shareable';

const MAX_PAGES = 1_000;
const MINUTE_MS = 60_000;

interface Page {
	version: string;
	/** Pages also depend on the clock (opening dates), to the minute. */
	minute: number;
	etag: string | undefined;
	answers: Record<Encoding, Answer>;
}

/** Ready to send: name, value, name, value … as `writeHead` takes them without copying. */
interface Answer {
	headers: string[];
	body: Buffer;
}

type Encoding = 'br' | 'gzip' | 'identity';
type Header = [name: string, value: string];

export interface Renderers {
	/** Makes a page that may be shared, uncompressed. */
	shared: RequestListener;
	/** Answers what is for one visitor alone. */
	personal: RequestListener;
}

/**
 * Answers anonymous requests for public pages from memory, compressed once. A page is given out
 * only while the database is exactly as it was when the page was made, so it is never stale.
 * @param version the database's present version.
 */
export function pageCache(version: DatabaseVersion, render: Renderers): RequestListener {
	const pages = new Map<string, Page>();
	const answer = (
		request: IncomingMessage,
		response: ServerResponse,
		key: string,
		present: string
	) => {
		const minute = Math.floor(Date.now() / MINUTE_MS);
		const page = pages.get(key);
		if (page?.version === present && page.minute === minute) return send(request, response, page);
		capture(response, (headers, body) => {
			if (pages.size >= MAX_PAGES) pages.delete(pages.keys().next().value ?? '');
			pages.delete(key);
			const made = { version: present, minute, ...makePage(headers, body) };
			pages.set(key, made);
			send(request, response, made);
		});
		render.shared(request, response);
	};
	return (request, response) => {
		const key = keyOf(request);
		if (key === null) return render.personal(request, response);
		const present = version();
		if (typeof present === 'string') return answer(request, response, key, present);
		present.then(
			(mark) => answer(request, response, key, mark),
			() => render.personal(request, response)
		);
	};
}

/** Only what nobody's cookie or account can change. */
function keyOf({ method, url, headers }: IncomingMessage): string | null {
	const isPlain = method === 'GET' && !headers.cookie && !headers.authorization && !headers.range;
	return isPlain ? (url ?? null) : null;
}

function makePage(headers: Header[], body: Buffer): Pick<Page, 'etag' | 'answers'> {
	const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
	const answerOf = (encoding: Encoding, bytes: Buffer): Answer => ({
		body: bytes,
		headers: [
			...headers.filter(([name]) => name !== 'vary'),
			['cache-control', 'private, no-cache'],
			['vary', 'accept-encoding, cookie'],
			['content-length', String(bytes.length)],
			...(encoding === 'identity' ? [] : [['content-encoding', encoding]])
		].flat()
	});
	return {
		etag: headers.find(([name]) => name === 'etag')?.[1],
		answers: {
			identity: answerOf('identity', body),
			gzip: answerOf('gzip', gzipSync(body)),
			br: answerOf('br', brotliCompressSync(body, quality))
		}
	};
}

function send({ headers }: IncomingMessage, response: ServerResponse, page: Page): void {
	const accepted = String(headers['accept-encoding'] ?? '');
	const encoding = accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : 'identity';
	const { headers: own, body } = page.answers[encoding];
	for (const name of response.getHeaderNames()) response.removeHeader(name);
	if (page.etag !== undefined && headers['if-none-match'] === page.etag)
		response.writeHead(304, ['etag', page.etag, 'vary', 'accept-encoding, cookie']).end();
	else response.writeHead(200, own).end(body);
}

/** Holds back what is written; a shareable page goes to `keep`, all else goes out untouched. */
function capture(response: ServerResponse, keep: (headers: Header[], body: Buffer) => void): void {
	const original = {
		writeHead: response.writeHead.bind(response),
		write: response.write.bind(response),
		end: response.end.bind(response)
	};
	const chunks: Buffer[] = [];
	let isHeld = false;

	const restore = () => Object.assign(response, original);

	response.writeHead = ((status: number, ...rest: unknown[]) => {
		const given = rest.findLast((value) => typeof value === 'object') as
			Record<string, string | number | string[]> | undefined;
		for (const [name, value] of Object.entries(given ?? {})) response.setHeader(name, value);
		const isShareable = response.hasHeader(SHAREABLE) && !response.hasHeader('set-cookie');
		response.removeHeader(SHAREABLE);
		isHeld = isShareable && status === 200;
		if (isHeld) return response;
		restore();
		return response.writeHead(status);
	}) as typeof response.writeHead;

	response.write = ((chunk: Uint8Array | string) => {
		if (!isHeld) {
			restore();
			return response.write(chunk);
		}
		chunks.push(Buffer.from(chunk as Uint8Array));
		return true;
	}) as typeof response.write;

	response.end = ((chunk?: Uint8Array | string) => {
		restore();
		if (!isHeld) return chunk === undefined ? response.end() : response.end(chunk);
		if (chunk !== undefined) chunks.push(Buffer.from(chunk as Uint8Array));
		const headers = Object.entries(response.getHeaders()).flatMap(([name, value]) =>
			value === undefined || name === 'content-length' ? [] : [[name, String(value)] as Header]
		);
		keep(headers, Buffer.concat(chunks));
		return response;
	}) as typeof response.end;
}
