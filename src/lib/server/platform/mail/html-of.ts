import { registry } from '#lib/i18n/registry.ts';
import { withoutIsolates, type Letter, type Part } from './letter.ts';

/**
 * The HTML of a letter, with the same words as its text. It names no colour but a grey, so that it can
 * be read on light and dark alike, and fetches nothing.
 */
export function htmlOf({ locale, sender, subject, parts, footer }: Letter): string {
	const { tag, direction } = registry[locale];
	const own = `lang="${tag}" dir="${direction}"`;
	const small = 'margin-top:2em;border-top:1px solid #888;font-size:0.875em';
	// Some mail programs drop `html` and `body`: the language stands at the inner block too.
	return `<!doctype html>
<html ${own}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escaped(withoutIsolates(subject))}</title>
<style>:root { color-scheme: light dark }</style>
</head>
<body style="margin:0">
<div ${own} style="max-width:36em;margin:0 auto;padding:16px;font:16px/1.5 system-ui,sans-serif">
<p style="border-bottom:1px solid #888;padding-bottom:0.5em"><strong><bdi>${escaped(sender)}</bdi></strong></p>
${parts.map(htmlOfPart).join('\n')}
${footer === undefined ? '' : `<div style="${small}">${paragraphs(footer)}</div>`}
</div>
</body>
</html>
`;
}

function htmlOfPart(part: Part): string {
	if (typeof part === 'string') return paragraphs(part);
	if ('heading' in part)
		return `<h1 style="font-size:1.25em;line-height:1.3">${inline(part.heading)}</h1>`;
	const box = 'margin:1em 0;border:1px solid #888;border-radius:4px;padding:0.75em 1em';
	const words = escaped(withoutIsolates(part.text).trim()).replaceAll('\n', '<br>');
	return `${paragraphs(part.caption)}
<blockquote lang="${registry[part.locale].tag}" dir="auto" style="${box}">${words}</blockquote>`;
}

function paragraphs(text: string): string {
	return text
		.split(/\n{2,}/)
		.filter((paragraph) => paragraph.trim() !== '')
		.map((paragraph) => `<p>${inline(paragraph.trim())}</p>`)
		.join('\n');
}

/** Links become links, but not in what people have typed. */
function inline(text: string): string {
	return text
		.split(/(\u2068[^\u2069]*\u2069)/)
		.map((piece, at) =>
			at % 2 === 1
				? `<bdi>${escaped(withoutIsolates(piece))}</bdi>`
				: escaped(piece)
						.replace(/https?:\/\/\S+/g, (url) => linkTo(url))
						.replaceAll('\n', '<br>')
		)
		.join('');
}

/** The address itself is what one reads: where a link leads is no secret. */
function linkTo(url: string): string {
	return `<a href="${url}" dir="ltr" style="display:inline-block;word-break:break-all">${url}</a>`;
}

function escaped(text: string): string {
	const entities: Record<string, string> = {
		'&': '&amp;',
		'<': '&lt;',
		'>': '&gt;',
		'"': '&quot;'
	};
	return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
