import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Config } from '#lib/server/platform/config.ts';
import { Damaged, refuse, sayingWhy } from './refusal.ts';

const CIPHER = 'aes-256-gcm';
const CHUNK_BYTES = 65_536;
const TAG_BYTES = 16;

/** The bytes of one file go in and come out encrypted, or the other way round. */
export type Coding = (bytes: AsyncIterable<Buffer>) => AsyncGenerator<Buffer>;

/** How the content of one file is encrypted. */
export interface Sealing {
	/** Says in the file's first line what reads it. */
	salt: string;
	check: string;
	seal: Coding;
	open: Coding;
}

/**
 * The key that backups are encrypted with: `BACKUP_KEY`, or what stands in `BACKUP_KEY_FILE`.
 * @returns null where none is given.
 * @throws BackupRefusal when the file cannot be read or holds too little.
 */
export async function backupKey(
	config: Pick<Config, 'BACKUP_KEY' | 'BACKUP_KEY_FILE'>
): Promise<string | null> {
	const { BACKUP_KEY, BACKUP_KEY_FILE: file } = config;
	if (BACKUP_KEY !== undefined || file === undefined) return BACKUP_KEY ?? null;
	const key = await sayingWhy(`The key file ${file} cannot be read`, async () =>
		readFileSync(file, 'utf8').trim()
	);
	return key.length < 32 ? refuse(`The key in ${file} has fewer than 32 characters.`) : key;
}

/**
 * Authenticated encryption of a stream (AES-256-GCM in chunks of 64 KiB, as STREAM does: Hoang, Reyhanitabar,
 * Rogaway and Vizár 2015). The nonce counts the chunks and marks the last one, so that none can be left out,
 * moved or cut off. The file's own key is made from the given one and a random salt (HKDF with SHA-256).
 * @param salt that of the file to be read; a new one unless told.
 */
export function sealing(key: string, salt = randomBytes(16).toString('base64url')): Sealing {
	const derived = Buffer.from(hkdfSync('sha256', key, salt, 'mitraum backup', 48));
	const own = derived.subarray(0, 32);
	return {
		salt,
		check: derived.subarray(32).toString('base64url'),
		seal: (bytes) =>
			inChunks(bytes, CHUNK_BYTES, (chunk, nonce) => {
				const cipher = createCipheriv(CIPHER, own, nonce);
				return Buffer.concat([cipher.update(chunk), cipher.final(), cipher.getAuthTag()]);
			}),
		open: (bytes) =>
			inChunks(bytes, CHUNK_BYTES + TAG_BYTES, (chunk, nonce) => {
				if (chunk.length < TAG_BYTES) throw new Damaged('The last chunk is too short');
				const decipher = createDecipheriv(CIPHER, own, nonce);
				decipher.setAuthTag(chunk.subarray(-TAG_BYTES));
				const opened = decipher.update(chunk.subarray(0, -TAG_BYTES));
				try {
					decipher.final();
				} catch (cause) {
					throw new Damaged('A chunk is not what was written', { cause });
				}
				return opened;
			})
	};
}

/** Chunks of one size, but for the last one, each with a nonce of its own. */
async function* inChunks(
	bytes: AsyncIterable<Buffer>,
	size: number,
	code: (chunk: Buffer, nonce: Buffer) => Buffer
): AsyncGenerator<Buffer> {
	let pending = Buffer.alloc(0);
	let count = 0;
	const nonce = (isLast: boolean) => {
		const made = Buffer.alloc(12);
		made.writeUIntBE(count++, 5, 6);
		made.writeUInt8(Number(isLast), 11);
		return made;
	};
	for await (const some of bytes) {
		pending = Buffer.concat([pending, some]);
		for (; pending.length > size; pending = pending.subarray(size))
			yield code(pending.subarray(0, size), nonce(false));
	}
	yield code(pending, nonce(true));
}
