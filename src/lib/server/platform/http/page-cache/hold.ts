import type { ServerResponse } from 'node:http';
import type { Thing } from '#lib/server/platform/changes/index.ts';

/** Set by the cache on a request whose answer it would keep; nobody outside can set it. */
export const KEEP = 'x-mitraum-keep';

/**
 * Set by the hooks on a page that is the same for everybody: until when it holds (epoch milliseconds),
 * and what it was made of. It never leaves the server.
 */
export const READS = 'x-mitraum-reads';

export type Header = [name: string, value: string];

/** A page that may be kept. */
export interface Held {
	/** Epoch milliseconds. */
	until: number;
	things: Thing[];
	headers: Header[];
	body: Buffer;
}

/**
 * Holds back a page that may be kept.
 * @returns the page; null when it may not: then it goes out untouched, or its visitor has gone.
 */
export function hold(response: ServerResponse): Promise<Held | null> {
	const original = {
		writeHead: response.writeHead.bind(response),
		write: response.write.bind(response),
		end: response.end.bind(response)
	};
	const chunks: Buffer[] = [];
	let reads: Pick<Held, 'until' | 'things'> | null = null;

	return new Promise((resolve) => {
		const release = () => {
			Object.assign(response, original);
			resolve(null);
		};
		response.once('close', () => resolve(null));

		response.writeHead = ((status: number, ...rest: unknown[]) => {
			const given = rest.findLast((value) => typeof value === 'object') as
				Record<string, string | number | string[]> | undefined;
			for (const [name, value] of Object.entries(given ?? {})) response.setHeader(name, value);
			const said = response.getHeader(READS);
			response.removeHeader(READS);
			const isPage = status === 200 && !response.hasHeader('set-cookie');
			if (isPage && typeof said === 'string') {
				const [until, ...things] = said.split(' ');
				reads = { until: Number(until), things };
				return response;
			}
			release();
			return response.writeHead(status);
		}) as typeof response.writeHead;

		response.write = ((chunk: Uint8Array | string) => {
			if (reads !== null) return chunks.push(Buffer.from(chunk as Uint8Array)) > 0;
			release();
			return response.write(chunk);
		}) as typeof response.write;

		response.end = ((chunk?: Uint8Array | string) => {
			Object.assign(response, original);
			if (reads === null) {
				resolve(null);
				return chunk === undefined ? response.end() : response.end(chunk);
			}
			if (chunk !== undefined) chunks.push(Buffer.from(chunk as Uint8Array));
			resolve({ ...reads, headers: headersOf(response), body: Buffer.concat(chunks) });
			return response;
		}) as typeof response.end;
	});
}

function headersOf(response: ServerResponse): Header[] {
	return Object.entries(response.getHeaders()).flatMap(([name, value]) =>
		value === undefined || name === 'content-length' ? [] : [[name, String(value)] satisfies Header]
	);
}
