import type { Question } from './question.ts';

/**
 * Whether figures counted under one wording may stand under the other: title, answers, ends of the scale
 * and what counts as a need are the same. Order of answers, help, topic and condition do not matter.
 */
export function meansTheSame(a: Question, b: Question): boolean {
	return meaningOf(a) === meaningOf(b);
}

function meaningOf({ title, options = [], lowLabel, highLabel, need }: Question): string {
	const answers = options
		.map(({ code, label }) => [code, label])
		.sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
	const needed = need && ('side' in need ? need.side : need.anyOf.toSorted());
	return JSON.stringify([title, answers, lowLabel ?? '', highLabel ?? '', needed ?? null]);
}
