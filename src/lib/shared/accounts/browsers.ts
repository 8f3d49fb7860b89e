/** Browser families by what only they write into their user agent; the first that fits counts. */
const FAMILIES = [
	['edge', /\bEdg(A|iOS)?\//],
	['opera', /\bOPR\//],
	['samsung', /\bSamsungBrowser\//],
	['firefox', /\b(Firefox|FxiOS)\//],
	['chrome', /(Chrome|CriOS|Chromium)\//],
	['safari', /\bVersion\/[\d.]+ .*Safari\//]
] as const;

/** As people know them; `other` has its words in the catalogue. */
export const BROWSER_NAMES: Record<string, string> = {
	edge: 'Microsoft Edge',
	opera: 'Opera',
	samsung: 'Samsung Internet',
	firefox: 'Firefox',
	chrome: 'Chrome',
	safari: 'Safari'
};

/** What is kept of a user agent: the family, `other` for any but these. */
export function browserOf(userAgent: string | null): string {
	return FAMILIES.find(([, written]) => written.test(userAgent ?? ''))?.[0] ?? 'other';
}
