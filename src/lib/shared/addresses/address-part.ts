const SPELLED_OUT: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
const LONGEST_SLUG = 60;

/**
 * A code made from a name: `Westend-Süd` → `westend-sued`.
 * @returns lower-case ASCII words joined by hyphens; empty when the name holds no Latin letter or digit.
 */
export function codeFromName(name: string): string {
	return toAddress(name.toLowerCase());
}

/** Makes a code safe to stand in an address, keeping its case: `STGT 01/a` → `STGT-01-a`. */
export function toAddress(code: string): string {
	return code
		.normalize('NFC')
		.replace(/[äöüß]/g, (letter) => SPELLED_OUT[letter] ?? letter)
		.normalize('NFKD')
		.replace(/\p{Mark}/gu, '')
		.replace(/[^A-Za-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}

/**
 * A part of an address made from a title that nothing else of its kind has: `gruen-fuer-hoechst`,
 * then `gruen-fuer-hoechst-2`.
 * @param fallback for a title without a Latin letter or digit; @param isTaken asks the repository.
 */
export async function freeSlug(
	title: string,
	fallback: string,
	isTaken: (slug: string) => Promise<boolean>
): Promise<string> {
	const base = codeFromName(title).slice(0, LONGEST_SLUG).replace(/-$/, '') || fallback;
	for (let number = 1; ; number += 1) {
		const slug = number === 1 ? base : `${base}-${number}`;
		if (!(await isTaken(slug))) return slug;
	}
}

/** An address as a header can carry it: whatever is not ASCII is escaped, what is escaped stays so. */
export function escapeAddress(address: string): string {
	return address.toWellFormed().replace(/[^\x21-\x7E]+/g, encodeURIComponent);
}
