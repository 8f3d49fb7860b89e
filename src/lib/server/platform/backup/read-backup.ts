import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline, Readable } from 'node:stream';
import { createZstdDecompress } from 'node:zlib';
import { understand } from './first-line.ts';
import { partsOf } from './lines.ts';
import { headOf, type Counts, type Head, type Part } from './part.ts';
import { Damaged, refuse, sayingWhy } from './refusal.ts';

/** Longer than the first line is. */
const FIRST_BYTES = 256;

/** What a backup holds, once all of it has been read. */
export interface Checked {
	head: Head;
	counts: Counts;
	isEncrypted: boolean;
	bytes: number;
}

/**
 * Reads a backup, comparing it with what was written down of each table.
 * @param counts takes up how many rows of each table there are.
 * @throws BackupRefusal (while it is read) for a file that is none, that needs another key, that was made by
 * a newer version, is damaged or cut off.
 */
export async function* readBackup(
	file: string,
	key: string | null,
	counts: Counts = {}
): AsyncGenerator<Part> {
	const { line } = await beginningOf(file);
	try {
		const sealed = understand(line, file, key);
		const bytes = createReadStream(file, { start: line.length + 1 });
		const unpacked = createZstdDecompress().setEncoding('utf8');
		// Whoever reads what is unpacked hears of an error.
		pipeline(sealed ? Readable.from(sealed.open(bytes)) : bytes, unpacked, () => undefined);
		yield* partsOf(unpacked, counts);
	} catch (cause) {
		if (!isDamage(cause)) throw cause;
		refuse(`${file} is damaged or was cut off in the middle: it cannot be used.`);
	}
}

/** Reads a backup from end to end. @throws BackupRefusal as `readBackup`. */
export async function checkBackup(file: string, key: string | null): Promise<Checked> {
	const { line, bytes } = await beginningOf(file);
	const counts: Counts = {};
	const { head, parts } = await headOf(readBackup(file, key, counts));
	while (!(await parts.next()).done);
	return { head, counts, isEncrypted: !line.endsWith(' PLAIN'), bytes };
}

async function beginningOf(file: string): Promise<{ line: string; bytes: number }> {
	return sayingWhy(`${file} cannot be read`, async () => {
		const handle = await open(file);
		try {
			const { buffer, bytesRead } = await handle.read(Buffer.alloc(FIRST_BYTES), 0, FIRST_BYTES, 0);
			const [line = ''] = buffer.toString('latin1', 0, bytesRead).split('\n');
			return { line, bytes: (await handle.stat()).size };
		} finally {
			await handle.close();
		}
	});
}

function isDamage(cause: unknown): boolean {
	if (cause instanceof Damaged) return true;
	const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
	return code.startsWith('ZSTD_') || code.startsWith('ERR_ZSTD') || code.startsWith('Z_');
}
