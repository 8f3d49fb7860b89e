import { cleanLine } from '#lib/shared/typed/clean.ts';
import { cutTo } from '#lib/shared/typed/length.ts';
import { foldText } from './fold.ts';

/** One thing that is looked for: a word in one of its spellings, folded, or a sign as it stands. */
export type SearchTerm = { spellings: string[] } | { sign: string };

const SIGNS = /[^\p{L}\p{N}\p{M}\p{C}\s]+/gu;
const PUNCTUATION = /^[\p{Pd}\p{Ps}\p{Pe}\p{Pi}\p{Pf}.,;:!?…'"/]+$/u;
const MOST_TERMS = 8;

/** In characters. */
export const LONGEST_SEARCH = 100;

/** What somebody looks for, from an address: `?q=…`. */
export function readSearch(query: URLSearchParams): string {
	const typed = (query.get('q') ?? '').replaceAll('\uFFFD', '');
	return cutTo(cleanLine(typed), LONGEST_SEARCH);
}

/**
 * What a search looks for; all of it must occur, at most eight terms. Signs (`%`, an emoji) count as
 * they stand; punctuation counts where nothing else was typed.
 */
export function searchTerms(query: string): SearchTerm[] {
	const words = query
		.split(/[^\p{L}\p{N}\p{M}\p{Cf}'’‘`´]+/u)
		.filter((word) => foldText(word) !== '');
	const signs = query.match(SIGNS) ?? [];
	const meant = signs.filter((sign) => !PUNCTUATION.test(sign));
	const counted = words.length + meant.length > 0 ? meant : signs;
	return [
		...[...new Set(words)].map((word) => ({ spellings: spellingsOf(word) })),
		...[...new Set(counted)].map((sign) => ({ sign }))
	].slice(0, MOST_TERMS);
}

/** Whether a text holds all that is looked for, as the databases find it. */
export function holdsAll(text: string, terms: readonly SearchTerm[]): boolean {
	const folded = foldText(text);
	return terms.every((term) =>
		'sign' in term ? text.includes(term.sign) : term.spellings.some((word) => folded.includes(word))
	);
}

/** Ä, ö and ü are written with and without an e: "größere", "groessere". */
function spellingsOf(word: string): string[] {
	const folded = foldText(word);
	const withE = foldText(word.normalize('NFC').replace(/[äöü]/giu, (vowel) => `${vowel}e`));
	// After another vowel or a q, an "ue" is two sounds: "neue", "Quelle".
	const withoutE = folded.replace(/([ao])e|(?<![aeoq])ue/gu, (_, vowel?: string) => vowel ?? 'u');
	return [...new Set([folded, withE, withoutE])];
}
