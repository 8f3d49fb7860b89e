/** The most UTF-16 units that a single character takes: a couple with two skin tones has fifteen. */
const UNITS = 16;

/**
 * Whether a text has at most so many characters, as a person counts them (grapheme clusters, UAX 29):
 * a flag is one, and so is a letter with its vowel marks. What is piled up beyond sixteen units on one
 * letter counts as further ones.
 */
export function isWithin(text: string, most: number): boolean {
	return text.length <= most || (text.length <= mostUnits(most) && countCharacters(text) <= most);
}

/** How many characters a person counts in a text; see `isWithin`. */
export function countCharacters(text: string): number {
	let count = 0;
	for (const { segment } of segments(text)) count += Math.ceil(segment.length / UNITS);
	return count;
}

/**
 * What a text of so many characters may take in UTF-16 units, as HTML's `maxlength` counts: no browser
 * cuts off what would be taken.
 */
export function mostUnits(characters: number): number {
	return characters * UNITS;
}

/** The beginning of a text, at most so many characters. */
export function cutTo(text: string, most: number): string {
	if (isWithin(text, most)) return text;
	let count = 0;
	for (const { segment, index } of segments(text)) {
		count += Math.ceil(segment.length / UNITS);
		if (count > most) return text.slice(0, index);
	}
	return text;
}

let segmenter: Intl.Segmenter | undefined;

/** Made when a text is long enough to be counted: an old browser that has none can still answer. */
function segments(text: string): Intl.Segments {
	segmenter ??= new Intl.Segmenter();
	return segmenter.segment(text);
}
