import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { ImportRefusal, refuse } from '#lib/shared/imports/refusal.ts';

/**
 * Reads a file and works on it; a refusal names the file first.
 *
 * @throws {ImportRefusal} `FILE: what is wrong`
 */
export async function importFile<T>(
	path: string,
	work: (bytes: Uint8Array, name: string) => T | Promise<T>
): Promise<T> {
	try {
		return await work(readBytes(path), basename(path));
	} catch (cause) {
		if (!(cause instanceof ImportRefusal)) throw cause;
		throw new ImportRefusal(`${path}: ${cause.message}.`);
	}
}

function readBytes(path: string): Uint8Array {
	try {
		return readFileSync(path);
	} catch (cause) {
		if (!(cause instanceof Error && 'code' in cause)) throw cause;
		if (cause.code === 'ENOENT') return refuse('there is no such file');
		if (cause.code === 'EISDIR') return refuse('this is a folder, not a file');
		return refuse(`this file cannot be read (${String(cause.code)})`);
	}
}
