const SPELLED_OUT: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/**
 * Makes a code from a name, for files that carry names only: `Westend-Süd` → `westend-sued`.
 *
 * @returns lower-case ASCII words joined by hyphens; empty when the name holds no letter or digit
 */
export function codeFromName(name: string): string {
	return toAddress(name.toLowerCase());
}

/**
 * Makes an official code safe to stand in an address, keeping its case: `STGT 01/a` → `STGT-01-a`.
 *
 * @param code the code as the municipality writes it
 */
export function toAddress(code: string): string {
	return code
		.normalize('NFC')
		.replace(/[äöüß]/g, (letter) => SPELLED_OUT[letter] ?? letter)
		.normalize('NFKD')
		.replace(/\p{Mark}/gu, '')
		.replace(/[^A-Za-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}
