import { gzipSync } from 'node:zlib';
import type { Chance } from './chance.ts';
import type { Fields } from './forms.ts';

export interface Body {
	type: string;
	bytes: Buffer;
	headers?: Record<string, string>;
}

const BOUNDARY = 'fuzz-boundary';
const LARGE = 12 * 1024 * 1024;
const WRONG_TYPES = [
	'text/plain',
	'application/json',
	'multipart/form-data',
	'multipart/form-data; boundary=',
	'application/x-www-form-urlencoded; charset=utf-16',
	'application/x-sveltekit-formdata',
	'image/png',
	'',
	'//',
	'x'.repeat(300)
];

/** A form's fields on their way, mostly in a body that can be read. */
export function bodyOf(chance: Chance, fields: Fields): Body {
	const at = chance.number() * 100;
	if (at < 62) return urlEncoded(fields);
	if (at < 80) return multipart(chance, fields);
	if (at < 90) return { ...urlEncoded(fields), type: chance.pick(WRONG_TYPES) };
	if (at < 94) return { type: 'application/x-www-form-urlencoded', bytes: chance.bytes(2000) };
	if (at < 96)
		return { type: `multipart/form-data; boundary=${BOUNDARY}`, bytes: chance.bytes(2000) };
	if (at < 98)
		return {
			type: 'application/x-www-form-urlencoded',
			bytes: gzipSync(Buffer.alloc(5_000_000, 'a=b&')),
			headers: { 'content-encoding': 'gzip' }
		};
	if (at < 99) return { type: 'application/json', bytes: Buffer.from('[{"__proto__":{"a":1}}]') };
	return { type: 'application/x-www-form-urlencoded', bytes: Buffer.alloc(LARGE, 'title=aaaa&') };
}

function urlEncoded(fields: Fields): Body {
	const text = fields.map((pair) =>
		pair.map((part) => encodeURIComponent(part.toWellFormed())).join('=')
	);
	return { type: 'application/x-www-form-urlencoded', bytes: Buffer.from(text.join('&')) };
}

function multipart(chance: Chance, fields: Fields): Body {
	const parts = fields.map(([name, value]) => {
		const file = chance.percent(8) ? '; filename="x.png"\r\nContent-Type: image/png' : '';
		const quoted = name.replaceAll(/["\r\n]/g, '');
		return `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${quoted}"${file}\r\n\r\n${value}\r\n`;
	});
	const end = chance.percent(90) ? `--${BOUNDARY}--\r\n` : '';
	return {
		type: `multipart/form-data; boundary=${BOUNDARY}`,
		bytes: Buffer.from(parts.join('') + end)
	};
}
