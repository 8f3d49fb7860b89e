import { refuse } from './refusal.ts';

export type TextEncoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be';

export interface DecodedText {
	text: string;
	encoding: TextEncoding;
}

/**
 * Turns the bytes of an import file into text. A byte order mark decides; else what is valid
 * UTF-8 is UTF-8, and anything else is Windows-1252, the only other encoding German offices send.
 *
 * @param bytes the file as read
 * @param encoding the operator's word, which ends the search
 * @throws {ImportRefusal} for an empty file, a Git-LFS pointer and bytes the named encoding refuses
 */
export function decodeText(bytes: Uint8Array, encoding?: TextEncoding): DecodedText {
	const found = encoding ?? detectEncoding(bytes);
	const text = decode(bytes, found) ?? refuse(`this is not ${found} text`);
	if (text.trim() === '') refuse('this file is empty');
	const nul = text.indexOf('\0');
	if (nul >= 0) {
		refuse(
			`line ${text.slice(0, nul).split('\n').length} holds U+0000, which no text does; save the file as UTF-8`
		);
	}
	if (text.startsWith('version https://git-lfs.github.com/spec/')) {
		refuse('this is a Git-LFS pointer, not the file it stands for; fetch it with "git lfs pull"');
	}
	return { text, encoding: found };
}

function detectEncoding(bytes: Uint8Array): TextEncoding {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	if (first === 0xfe && second === 0xff) return 'utf-16be';
	return decode(bytes, 'utf-8') === null ? 'windows-1252' : 'utf-8';
}

function decode(bytes: Uint8Array, encoding: TextEncoding): string | null {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch (error) {
		if (error instanceof TypeError) return null;
		throw error;
	}
}
