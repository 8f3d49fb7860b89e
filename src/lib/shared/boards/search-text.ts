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

/** The different words of a search, folded, at most eight. */
export function searchWords(query: string): string[] {
	return [...new Set(foldText(query).split(' '))].filter((word) => word !== '').slice(0, 8);
}
