/** The least contrast of text with its ground (WCAG 2.2, success criterion 1.4.3). */
export const LEAST_CONTRAST = 4.5;

/** As bright as that a colour is read on every dark ground, and black text on it. */
const LUMINANCE_ON_DARK = 0.4;

/**
 * How strongly a colour stands out from white.
 * @param hex `#rrggbb`.
 * @returns the contrast ratio, 1 to 21 (WCAG 2.2, “contrast ratio” and “relative luminance”).
 */
export function contrastWithWhite(hex: string): number {
	return 1.05 / (luminance(channelsOf(hex)) + 0.05);
}

/**
 * The relative of a colour that stands out from dark grounds: first as bright as its hue goes, then mixed with white.
 * @param hex `#rrggbb`.
 * @returns `#rrggbb`; a colour that is bright enough stays as it is.
 */
export function colourOnDark(hex: string): string {
	const own = channelsOf(hex);
	const brightest = Math.min(
		1 / Math.max(...own, Number.EPSILON),
		Math.max(1, LUMINANCE_ON_DARK / Math.max(luminance(own), Number.EPSILON))
	);
	const pure = own.map((channel) => channel * brightest);
	const white = Math.max(0, (LUMINANCE_ON_DARK - luminance(pure)) / (1 - luminance(pure)));
	return `#${pure.map((channel) => hexOf(channel + (1 - channel) * white)).join('')}`;
}

/** Red, green and blue as light, 0 to 1. */
function channelsOf(hex: string): number[] {
	return [1, 3, 5].map((start) => {
		const value = parseInt(hex.slice(start, start + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	});
}

function luminance([red = 0, green = 0, blue = 0]: readonly number[]): number {
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function hexOf(channel: number): string {
	const value = channel <= 0.0031308 ? channel * 12.92 : 1.055 * channel ** (1 / 2.4) - 0.055;
	return Math.round(value * 255)
		.toString(16)
		.padStart(2, '0');
}
