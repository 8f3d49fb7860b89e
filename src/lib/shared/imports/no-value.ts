/**
 * How German offices write that there is no figure (DIN 55301 and common practice). A hyphen can
 * also stand for exactly nothing; it is never read as zero here.
 */
const MARKS = new Set([
	...['', '-', '--', '---', '−', '–', '—', '.', '..', '...', '…', '·', '•', '/', 'x'],
	...['k. a.', 'k.a.', 'k a', 'ka', 'keine angabe', 'n. a.', 'n.a.', 'n/a', 'na', 'n. v.', 'n.v.'],
	...['null', 'nan', '#nv', '#n/a']
]);

/** Whether a text says that there is no figure. */
export function isMissing(text: string): boolean {
	return MARKS.has(withPlainSpace(text).toLowerCase());
}

/**
 * How surely a number is one that programs write where they have none: the least number there is
 * (what an empty field of a shapefile becomes), likely −999, −9999 …, perhaps −99.
 *
 * @returns null for every other number
 */
export function numericMark(text: string): 'sure' | 'likely' | 'perhaps' | null {
	const written = withPlainMinus(text);
	if (/^-(3\.4028\d*e\+?38|1\.7976\d*e\+?308)$/i.test(written)) return 'sure';
	const nines = /^-(9{2,})([.,]0+)?$/.exec(written)?.[1] ?? '';
	if (nines === '') return null;
	return nines.length > 2 ? 'likely' : 'perhaps';
}

/** A sign that stands alone or is typed as a dash becomes a hyphen right before its number. */
export function withPlainMinus(text: string): string {
	return withPlainSpace(text).replace(/^[-−–]\s*(?=[\d.,])/, '-');
}

/** No-break and thin spaces count as spaces. */
export function withPlainSpace(text: string): string {
	return text.replace(/[\u00a0\u2007\u2009\u202f]/g, ' ').trim();
}
