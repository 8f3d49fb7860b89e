import { describe, expect, it } from 'vitest';
import { decodeText } from '#lib/shared/imports/decode-text.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('the text of an import file', () => {
	it('is UTF-8 where the bytes are UTF-8', () => {
		expect(decodeText(utf8('Bürger:innen'))).toEqual({ text: 'Bürger:innen', encoding: 'utf-8' });
	});

	it('is Windows-1252 where they are not', () => {
		const read = decodeText(bytes(0x42, 0xfc, 0x72, 0x67, 0x65, 0x72, 0x20, 0x80));
		expect(read).toEqual({ text: 'Bürger €', encoding: 'windows-1252' });
	});

	it('loses its byte order mark', () => {
		expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x61)).text).toBe('a');
		expect(decodeText(bytes(0xff, 0xfe, 0xfc, 0x00))).toEqual({ text: 'ü', encoding: 'utf-16le' });
	});

	it('is what the operator says it is', () => {
		expect(decodeText(utf8('ü'), 'windows-1252').text).toBe('Ã¼');
		expect(() => decodeText(bytes(0xfc), 'utf-8')).toThrow('this is not utf-8 text');
	});

	it('is not an empty file', () => {
		expect(() => decodeText(bytes())).toThrow('this file is empty');
		expect(() => decodeText(utf8(' \n'))).toThrow('this file is empty');
	});

	it('is not a Git-LFS pointer', () => {
		const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n';
		expect(() => decodeText(utf8(pointer))).toThrow('this is a Git-LFS pointer');
	});
});
