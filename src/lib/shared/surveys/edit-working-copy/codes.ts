import type { WorkingCopy } from '#lib/shared/surveys/working-copy.ts';

export type Direction = 'up' | 'down';

/** A changed working copy with the code given to what was added. */
export interface Added {
	workingCopy: WorkingCopy;
	code: string;
}

/** The number for the next code: higher than any given so far, to sections, questions or options. */
export function nextNumber(workingCopy: WorkingCopy): number {
	return highestNumber(workingCopy) + 1;
}

/** The working copy with its highest number written down, before a code goes out of use. */
export function keepingNumber(workingCopy: WorkingCopy): WorkingCopy {
	return { ...workingCopy, lastNumber: highestNumber(workingCopy) };
}

function highestNumber(workingCopy: WorkingCopy): number {
	const codes = workingCopy.sections.flatMap((section) => [
		section.code,
		...section.questions.flatMap(({ code, options = [] }) => [
			code,
			...options.map((option) => option.code)
		])
	]);
	const numbers = codes.map((code) => Number(/\d+$/.exec(code)?.[0] ?? 0));
	return Math.max(workingCopy.lastNumber ?? 0, ...numbers);
}
