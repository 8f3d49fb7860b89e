import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { ImportRefusal, refuse } from '#lib/shared/imports/refusal.ts';

/** What a gzipped file may grow to: far more than the outlines of the largest city. */
const MOST_BYTES = 256 * 1024 * 1024;

const STANDARD_INPUT = '-';

/**
 * Reads a file or (`-`) the standard input, unpacked where it is gzipped, and works on it; a refusal names the file first.
 *
 * @throws {ImportRefusal} `FILE: what is wrong`
 */
export async function importFile<T>(
	path: string,
	work: (bytes: Uint8Array, name: string) => T | Promise<T>
): Promise<T> {
	try {
		return await work(unpack(readBytes(path), path), basename(path).replace(/\.gz$/i, ''));
	} catch (cause) {
		if (!(cause instanceof ImportRefusal)) throw cause;
		throw new ImportRefusal(`${path}: ${cause.message}.`);
	}
}

function readBytes(path: string): Uint8Array {
	try {
		return readFileSync(path === STANDARD_INPUT ? 0 : path);
	} catch (cause) {
		if (!(cause instanceof Error && 'code' in cause)) throw cause;
		if (cause.code === 'ENOENT') return refuse('there is no such file');
		if (cause.code === 'EISDIR') return refuse('this is a folder, not a file');
		return refuse(`this file cannot be read (${String(cause.code)})`);
	}
}

function unpack(bytes: Uint8Array, path: string): Uint8Array {
	if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) {
		return /\.t?gz$/i.test(path)
			? refuse('its name says that this is gzipped, but it is not; name it after what it holds')
			: bytes;
	}
	try {
		return gunzipSync(bytes, { maxOutputLength: MOST_BYTES });
	} catch (cause) {
		if (!(cause instanceof Error && 'code' in cause)) throw cause;
		return refuse(
			cause.code === 'ERR_BUFFER_TOO_LARGE'
				? `this unpacks to more than ${MOST_BYTES / 1024 / 1024} MB`
				: 'this is gzipped, but damaged: it cannot be unpacked'
		);
	}
}
