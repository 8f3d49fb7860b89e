import { isMissing, numericMark, withPlainMinus } from '#lib/shared/imports/no-value.ts';
import { refuse } from '#lib/shared/imports/refusal.ts';
import type { WrittenNumber } from './settle-decimal.ts';

export interface NoValueChoices {
	/** What the operator says means that there is no figure, as it is written. */
	noValue?: readonly string[] | undefined;
	/** What is a figure although it looks as if there were none. */
	isValue?: readonly string[] | undefined;
}

/**
 * Decides which cells of one column say that there is no figure. −999, −9999 … say so in a column
 * without other negative numbers, and the operator is asked in one that has some. −99 is a figure
 * among other negative numbers, and asked about without them.
 *
 * @param column the column's name
 * @param cells all its cells
 * @returns whether a text of this column says that there is none
 * @throws {ImportRefusal} for a number that could be either
 */
export function settleNoValues(
	column: string,
	cells: WrittenNumber[],
	choices: NoValueChoices
): (text: string) => boolean {
	const none = new Set(choices.noValue?.map(plain));
	const figures = new Set(choices.isValue?.map(plain));
	const untold = cells.filter(({ text }) => !none.has(plain(text)) && !figures.has(plain(text)));
	const hasNegatives = untold.some(({ text }) => isNegative(text) && !numericMark(text));
	const unsure = untold.find(
		({ text }) => numericMark(text) === (hasNegatives ? 'likely' : 'perhaps')
	);
	if (unsure) {
		const written = plain(unsure.text);
		refuse(
			`${unsure.place}, column "${column}": "${unsure.text.trim()}" could be a figure or stand for no value; say which with --no-value ${written} or --is-value ${written}`
		);
	}
	return (text) => {
		if (none.has(plain(text)) || figures.has(plain(text))) return none.has(plain(text));
		return isMissing(text) || ['sure', 'likely'].includes(numericMark(text) ?? '');
	};
}

function isNegative(text: string): boolean {
	return /^-.*[1-9]/.test(withPlainMinus(text));
}

/** One spelling for `-9999`, `− 9999` and `-9999,0`. */
function plain(text: string): string {
	return withPlainMinus(text)
		.toLowerCase()
		.replace(/^(-?\d+)[.,]0+$/, '$1');
}
