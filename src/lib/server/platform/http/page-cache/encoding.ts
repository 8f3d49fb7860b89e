import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants, gunzip, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
const compressed = {
	br: (body: Buffer) => promisify(brotliCompress)(body, QUALITY),
	gzip: promisify(gzip)
};
const plain = { br: promisify(brotliDecompress), gzip: promisify(gunzip) };

/** The shortest encoding that the visitor's program takes. */
export function encodingFor({ headers }: IncomingMessage): Encoding {
	const accepted = String(headers['accept-encoding'] ?? '');
	return accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : 'identity';
}

/** Compresses a body; not on this thread. */
export async function encode(encoding: Encoding, body: Buffer): Promise<Buffer> {
	return encoding === 'identity' ? body : compressed[encoding](body);
}

/** The body that was compressed. */
export async function decode(encoding: Encoding, body: Buffer): Promise<Buffer> {
	return encoding === 'identity' ? body : plain[encoding](body);
}
