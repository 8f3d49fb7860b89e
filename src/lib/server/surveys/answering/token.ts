import {
	createCipheriv,
	createDecipheriv,
	createHmac,
	hash,
	hkdfSync,
	randomBytes
} from 'node:crypto';
import { sheetSchema, type Sheet } from '#lib/shared/surveys/index.ts';

/** Unambiguous when read aloud or copied by hand (Crockford's base 32). */
const RECEIPT_LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A new secret for a cookie; all that belongs to the sheet is derived from it. */
export function newToken(): string {
	return randomBytes(32).toString('base64url');
}

/** Under which id the sheet of a token is stored. Its label is older than its name: stored ids rest on it. */
export function sheetIdOf(token: string): string {
	return hash('sha256', `draft\n${token}`, 'base64url');
}

/** What makes a second sending of the same questionnaire recognisable as the same. */
export function submissionKeyOf(token: string): string {
	return hash('sha256', `submission\n${token}`, 'base64url');
}

/** The code a resident takes along, e.g. `7KQM-2X9D-VP4R`; 60 random bits. */
export function receiptOf(token: string): string {
	const bytes = hash('sha256', `receipt\n${token}`, 'buffer');
	const letters = [...bytes.subarray(0, 12)].map((byte) => RECEIPT_LETTERS[byte % 32]).join('');
	return (letters.match(/.{4}/g) ?? []).join('-');
}

/** What is kept of a receipt: a keyed hash. */
export function receiptHashOf(receipt: string, secret: string): string {
	return createHmac('sha256', secret).update(`receipt\n${receipt}`).digest('base64url');
}

/** What only a token closes and opens. */
export interface Seal {
	/** Encrypts a sheet (AES-256-GCM). */
	close(sheet: Sheet): string;
	/** @throws when the sheet is another token's or was changed. */
	open(sealed: string): Sheet;
}

/** The seal of a token: its key is derived once, which takes longer than using it. */
export function sealOf(token: string): Seal {
	const key = Buffer.from(hkdfSync('sha256', token, '', 'mitraum response draft', 32));
	return {
		close(sheet) {
			const nonce = randomBytes(12);
			const cipher = createCipheriv('aes-256-gcm', key, nonce);
			const sealed = Buffer.concat([cipher.update(JSON.stringify(sheet), 'utf8'), cipher.final()]);
			return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
		},
		open(sealed) {
			const bytes = Buffer.from(sealed, 'base64');
			const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12));
			decipher.setAuthTag(bytes.subarray(12, 28));
			const opened = Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]);
			return sheetSchema.parse(JSON.parse(opened.toString('utf8')));
		}
	};
}
