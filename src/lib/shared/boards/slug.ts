const LETTERS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/**
 * The part of an address made from a title: "Grün für Höchst" → `gruen-fuer-hoechst`.
 * @param fallback for a title without a Latin letter or digit.
 */
export function slugOf(title: string, fallback: string): string {
	const plain = title
		.toLowerCase()
		.replace(/[äöüß]/g, (letter) => LETTERS[letter] ?? letter)
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, 60)
		.replace(/^-+|-+$/g, '');
	return plain || fallback;
}
