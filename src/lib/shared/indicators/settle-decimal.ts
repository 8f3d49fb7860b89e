import { refuse } from '#lib/shared/imports/refusal.ts';
import { decimalEvidence } from './read-number.ts';
import type { Decimal } from './read-number.ts';

export interface WrittenNumber {
	/** Where it stands, for a sentence: `line 5`. */
	place: string;
	text: string;
}

/**
 * Decides with which decimal sign the numbers of one column are written. Nothing is guessed: the
 * column itself must show it, or the operator says it.
 *
 * @param column the column's name
 * @param numbers its cells, without the missing ones
 * @param said the operator's word
 * @throws {ImportRefusal} for a cell that is no number, for a column that shows both signs, and for
 * one that could be read both ways
 */
export function settleDecimal(column: string, numbers: WrittenNumber[], said?: Decimal): Decimal {
	const seen: Partial<Record<Decimal | 'either', WrittenNumber>> = {};
	for (const number of numbers) {
		const evidence = decimalEvidence(number.text);
		if (evidence === 'unreadable' || (said && isOpposite(evidence, said))) {
			refuse(
				`${number.place}, column "${column}": "${number.text}" is not a number${evidence === 'unreadable' ? '' : ` with a decimal ${said}`}`
			);
		}
		if (evidence !== 'none') seen[evidence] ??= number;
	}
	if (said) return said;
	const { comma, point, either } = seen;
	if (comma && point) {
		refuse(
			`column "${column}" has a decimal comma in ${comma.place} ("${comma.text}") and a decimal point in ${point.place} ("${point.text}")`
		);
	}
	if (either && !comma && !point) {
		const whole = either.text.trim().replace(/[.,]/, '');
		refuse(
			`column "${column}", ${either.place}: "${either.text}" could be ${whole} or a number with three decimals; say which with --decimal comma or --decimal point`
		);
	}
	return point ? 'point' : 'comma';
}

function isOpposite(evidence: string, said: Decimal): boolean {
	return evidence === (said === 'comma' ? 'point' : 'comma');
}
