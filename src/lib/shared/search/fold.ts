/** Letters that Unicode does not take apart, and those of one sound that are written differently. */
const LETTERS: Readonly<Record<string, string>> = {
	// Latin
	ß: 'ss',
	ı: 'i',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	ħ: 'h',
	þ: 'th',
	æ: 'ae',
	œ: 'oe',
	// Cyrillic: ё, й and ї lose their marks anyway
	ґ: 'г',
	// Arabic and Persian: alef, yeh, kaf and teh marbuta as people type them
	ٱ: 'ا',
	ى: 'ي',
	ی: 'ي',
	ک: 'ك',
	ة: 'ه'
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/** Within a word: м'ята, l'école. U+02BC counts as a letter, U+00B4 falls apart into a blank. */
const APOSTROPHES = /(?<=\p{L})['’‘`´ʼʹ](?=\p{L})/gu;

/** Marks, joiners, soft hyphens, and the tatweel that only stretches a word. */
const WITHOUT_SOUND = /[\p{M}\p{Cf}\u0640]/gu;

/** Arabic and Persian digits. */
const DIGITS = /[\u0660-\u0669\u06F0-\u06F9]/g;

/**
 * A text as it is searched, the same on every database: small letters without accents and vowel
 * marks, words with one space between them ("Größe, حَديقة" → "grosse حديقه"). What it makes of a text
 * is kept with the text: whoever changes it writes a migration that folds what is there once more.
 */
export function foldText(text: string): string {
	return text
		.replace(APOSTROPHES, '')
		.normalize('NFKD')
		.replace(WITHOUT_SOUND, '')
		.toLowerCase()
		.replace(LETTER, (letter) => LETTERS[letter] ?? letter)
		.replace(DIGITS, (digit) => String(digit.charCodeAt(0) & 15))
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
