import type { SurveyDraft } from '#lib/shared/surveys/draft.ts';

export type Direction = 'up' | 'down';

/** A changed draft with the code given to what was added. */
export interface Added {
	draft: SurveyDraft;
	code: string;
}

/** The number for the next code: higher than any given so far, to sections, questions or options. */
export function nextNumber(draft: SurveyDraft): number {
	return highestNumber(draft) + 1;
}

/** The draft with its highest number written down, before a code goes out of use. */
export function keepingNumber(draft: SurveyDraft): SurveyDraft {
	return { ...draft, lastNumber: highestNumber(draft) };
}

function highestNumber(draft: SurveyDraft): number {
	const codes = draft.sections.flatMap((section) => [
		section.code,
		...section.questions.flatMap(({ code, options = [] }) => [
			code,
			...options.map((option) => option.code)
		])
	]);
	const numbers = codes.map((code) => Number(/\d+$/.exec(code)?.[0] ?? 0));
	return Math.max(draft.lastNumber ?? 0, ...numbers);
}
