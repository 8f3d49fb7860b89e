import {
	createCipheriv,
	createDecipheriv,
	createHash,
	createHmac,
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
	return createHash('sha256').update(`draft\n${token}`).digest('base64url');
}

/** What makes a second sending of the same questionnaire recognisable as the same. */
export function submissionKeyOf(token: string): string {
	return createHash('sha256').update(`submission\n${token}`).digest('base64url');
}

/** The code a resident takes along, e.g. `7KQM-2X9D-VP4R`; 60 random bits. */
export function receiptOf(token: string): string {
	const bytes = createHash('sha256').update(`receipt\n${token}`).digest();
	const letters = [...bytes.subarray(0, 12)].map((byte) => RECEIPT_LETTERS[byte % 32]).join('');
	return (letters.match(/.{4}/g) ?? []).join('-');
}

/** What is kept of a receipt: a keyed hash. */
export function receiptHashOf(receipt: string, secret: string): string {
	return createHmac('sha256', secret).update(`receipt\n${receipt}`).digest('base64url');
}

/** Encrypts a sheet (AES-256-GCM) with a key that only the token gives. */
export function seal(sheet: Sheet, token: string): string {
	const nonce = randomBytes(12);
	const cipher = createCipheriv('aes-256-gcm', keyOf(token), nonce);
	const sealed = Buffer.concat([cipher.update(JSON.stringify(sheet), 'utf8'), cipher.final()]);
	return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
}

/** @throws when the token is not the sheet's or the sheet was changed. */
export function unseal(sealed: string, token: string): Sheet {
	const bytes = Buffer.from(sealed, 'base64');
	const decipher = createDecipheriv('aes-256-gcm', keyOf(token), bytes.subarray(0, 12));
	decipher.setAuthTag(bytes.subarray(12, 28));
	const opened = Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]);
	return sheetSchema.parse(JSON.parse(opened.toString('utf8')));
}

function keyOf(token: string): Buffer {
	return Buffer.from(hkdfSync('sha256', token, '', 'mitraum response draft', 32));
}
