import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';

/** Larger ones are compressed as a stream, beside the main thread. */
const SMALL = 64_000;

/** Shorter ones fit into a packet anyway. */
const SHORT = 1_000;

/**
 * Compresses a page of one visitor in one go: for the few kilobytes that it has, a stream costs several
 * times as much as the compression itself. What is larger, comes in parts or is no text goes on as it is.
 */
export function compressSmall({ headers }: IncomingMessage, response: ServerResponse): void {
	if (!headers['accept-encoding']?.includes('gzip')) return;
	const original = {
		writeHead: response.writeHead.bind(response),
		write: response.write.bind(response),
		end: response.end.bind(response)
	};
	let status: number | null = null;
	let chunks: Buffer[] = [];

	const release = () => {
		Object.assign(response, original);
		if (status !== null) response.writeHead(status);
		for (const chunk of chunks) response.write(chunk);
		chunks = [];
	};
	const hold = (chunk: Uint8Array | string | undefined) => {
		if (chunk !== undefined) chunks.push(Buffer.from(chunk as Uint8Array));
		return chunks.reduce((size, { length }) => size + length, 0);
	};

	response.writeHead = ((code: number, ...rest: unknown[]) => {
		if (rest.length === 0 && isText(response)) {
			status = code;
			return response;
		}
		Object.assign(response, original);
		return response.writeHead(code, ...(rest as []));
	}) as typeof response.writeHead;

	response.write = ((chunk: Uint8Array | string) => {
		if (status !== null && hold(chunk) <= SMALL) return true;
		if (status === null) chunks.push(Buffer.from(chunk as Uint8Array));
		release();
		return true;
	}) as typeof response.write;

	response.end = ((chunk?: Uint8Array | string) => {
		const size = hold(chunk);
		if (status === null || size < SHORT || size > SMALL) {
			release();
			return response.end();
		}
		const body = gzipSync(Buffer.concat(chunks), { level: 3 });
		Object.assign(response, original);
		response.setHeader('content-encoding', 'gzip');
		response.setHeader('content-length', body.length);
		response.appendHeader('vary', 'accept-encoding');
		return response.writeHead(status).end(body);
	}) as typeof response.end;
}

function isText(response: ServerResponse): boolean {
	const type = String(response.getHeader('content-type') ?? '');
	return /^text\/|json/.test(type) && !response.hasHeader('content-encoding');
}
