const LETTERS: Record<string, string> = { ß: 'ss', ı: 'i', ø: 'o', ł: 'l', æ: 'ae', œ: 'oe' };

/**
 * A text as it is searched, the same on every database: small letters without accents and vowel
 * marks, words with one space between them ("Größe, حَديقة" → "grosse حديقة").
 */
export function foldText(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[ßıøłæœ]/g, (letter) => LETTERS[letter] ?? letter)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** One thing that is looked for: a word in one of its spellings, folded, or a sign as it stands. */
export type SearchTerm = { spellings: string[] } | { sign: string };

const SIGNS = /[^\p{L}\p{N}\p{M}\p{C}\s]+/gu;
const PUNCTUATION = /^[\p{Pd}\p{Ps}\p{Pe}\p{Pi}\p{Pf}.,;:!?…'"/]+$/u;
const MOST_TERMS = 8;

/**
 * What a search looks for; all of it must occur, at most eight terms. Signs (`%`, an emoji) count as
 * they stand; punctuation counts where nothing else was typed.
 */
export function searchTerms(query: string): SearchTerm[] {
	const words = query.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => foldText(word) !== '');
	const signs = query.match(SIGNS) ?? [];
	const meant = signs.filter((sign) => !PUNCTUATION.test(sign));
	const counted = words.length + meant.length > 0 ? meant : signs;
	return [
		...[...new Set(words)].map((word) => ({ spellings: spellingsOf(word) })),
		...[...new Set(counted)].map((sign) => ({ sign }))
	].slice(0, MOST_TERMS);
}

/** Ä, ö and ü are written with and without an e: "größere", "groessere". */
function spellingsOf(word: string): string[] {
	const folded = foldText(word);
	const withE = foldText(word.normalize('NFC').replace(/[äöü]/giu, (vowel) => `${vowel}e`));
	// After another vowel or a q, an "ue" is two sounds: "neue", "Quelle".
	const withoutE = folded.replace(/([ao])e|(?<![aeoq])ue/gu, (_, vowel?: string) => vowel ?? 'u');
	return [...new Set([folded, withE, withoutE])];
}
