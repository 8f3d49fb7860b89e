/** What people neither see nor mean: controls, zero-width fillers, noncharacters, annotation marks. */
const UNSEEN =
	/(?![\t\n])[\p{Cc}\u180E\u200B\u2060-\u2064\u206A-\u206F\uFEFF\uFFF9-\uFFFB\p{Noncharacter_Code_Point}]/gu;

/** Marks and switches of direction: they would turn round what others write beside it. */
const DIRECTIONS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

const LINE_ENDS = /\r\n|[\n\r\v\f\x85\u2028\u2029]/g;

/** Neither a blank, a mark, a format character nor one of the fillers that Unicode counts as letters. */
const VISIBLE = /[^\p{Z}\p{C}\p{M}\u115F\u1160\u2800\u3164\uFFA0]/u;

/** Most of what is typed holds nothing that would have to be changed. */
const PLAIN = /^[\x20-\x7E]*$/;

/**
 * A text of several lines as it may be kept: well-formed, composed (NFC), lines ended by LF, without
 * control characters and without marks that switch the direction of writing. A text in which nothing
 * can be seen is empty.
 */
export function cleanLines(text: string): string {
	const trimmed = text.trim();
	if (PLAIN.test(trimmed)) return trimmed;
	const clean = trimmed
		.toWellFormed()
		.replace(LINE_ENDS, '\n')
		.replace(UNSEEN, '')
		.replace(DIRECTIONS, '')
		.normalize('NFC')
		.trim();
	return VISIBLE.test(clean) ? clean : '';
}

/** The same of a text of one line, such as a title: tabs and line ends become a blank. */
export function cleanLine(text: string): string {
	// Each run of blanks is looked at once: half a million of them would else take a quarter of an hour.
	return cleanLines(text).replace(/\s+/g, (blanks) => (/[\n\t]/.test(blanks) ? ' ' : blanks));
}

/**
 * A part of an address: composed, and U+FFFD, as in HTML, for what `cleanLines` would drop, so that
 * nothing is called by it.
 */
export function cleanAddressPart(part: string): string {
	if (PLAIN.test(part)) return part;
	return part
		.toWellFormed()
		.replace(UNSEEN, '\uFFFD')
		.replace(DIRECTIONS, '\uFFFD')
		.normalize('NFC');
}
