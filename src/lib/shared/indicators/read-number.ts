import { withPlainMinus } from '#lib/shared/imports/no-value.ts';

export type Decimal = 'comma' | 'point';

/**
 * What a written number says about the decimal sign of its column.
 *
 * @returns `either` for `1.234` and `1,234`, which could be both; `none` for whole numbers without
 * any sign; `unreadable` for what is no number in either manner
 */
export function decimalEvidence(text: string): Decimal | 'either' | 'none' | 'unreadable' {
	const asComma = readNumber(text, 'comma');
	const asPoint = readNumber(text, 'point');
	if (asComma === null && asPoint === null) return 'unreadable';
	if (asComma === asPoint) return 'none';
	if (asComma === null) return 'point';
	if (asPoint === null) return 'comma';
	return 'either';
}

const NUMBER: Record<Decimal, RegExp> = {
	comma: /^[+-]?(\d{1,3}(\.\d{3})+|\d{1,3}( \d{3})+|\d+|(?=,\d))(,\d+)?(e[+-]?\d+)?$/i,
	point:
		/^[+-]?(\d{1,3}(,\d{3})+|\d{1,3}( \d{3})+|\d{1,3}('\d{3})+|\d+|(?=\.\d))(\.\d+)?(e[+-]?\d+)?$/i
};
const LEADING_ZERO_GROUP = /^[+-]?0[.,]\d{3}$/;

/**
 * Reads a number written with the given decimal sign: `1.234,5` and `1 234,5` with a comma,
 * `1,234.5` with a point; a percent sign behind it is allowed, and space or a dash for the minus before.
 *
 * @returns the number, or null where the text is no number in that manner
 */
export function readNumber(text: string, decimal: Decimal): number | null {
	const written = withPlainMinus(text).replace(/\s?%$/, '').replaceAll('’', "'");
	if (!NUMBER[decimal].test(written)) return null;
	const grouping = decimal === 'comma' ? '.' : ',';
	if (LEADING_ZERO_GROUP.test(written) && written.includes(grouping)) return null;
	const plain = written.replace(/[ ']/g, '').replaceAll(grouping, '').replace(',', '.');
	const number = Number(plain);
	return Number.isFinite(number) ? number : null;
}
