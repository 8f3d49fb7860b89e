/** The least contrast of text with its ground (WCAG 2.2, success criterion 1.4.3). */
export const LEAST_CONTRAST = 4.5;

/**
 * How strongly a colour stands out from white.
 * @param hex `#rrggbb`.
 * @returns the contrast ratio, 1 to 21 (WCAG 2.2, “contrast ratio” and “relative luminance”).
 */
export function contrastWithWhite(hex: string): number {
	const channel = (start: number) => {
		const value = parseInt(hex.slice(start, start + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	};
	const luminance = 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
	return 1.05 / (luminance + 0.05);
}
