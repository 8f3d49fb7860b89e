import type { SurveyDraft } from '#lib/shared/surveys/draft.ts';
import { findQuestion } from '#lib/shared/surveys/flow.ts';
import { keepingNumber, nextNumber, type Added, type Direction } from './codes.ts';
import { moved } from './move.ts';
import { editQuestion } from './questions.ts';

// Every function takes a draft and returns a new one, or null when the code named is not in it.

/** Adds an option at the end of a question's list. */
export function addOption(draft: SurveyDraft, questionCode: string, label: string): Added | null {
	const options = findQuestion(draft, questionCode)?.question.options;
	if (!options) return null;
	const number = nextNumber(draft);
	const code = `a${number}`;
	const changed = editQuestion(draft, questionCode, { options: [...options, { code, label }] });
	return changed && { draft: { ...changed, lastNumber: number }, code };
}

/** Moves an option by one place; at the edge it stays. */
export function moveOption(
	draft: SurveyDraft,
	questionCode: string,
	code: string,
	direction: Direction
): SurveyDraft | null {
	const current = findQuestion(draft, questionCode)?.question.options ?? [];
	const options = moved(current, code, direction);
	return options && editQuestion(draft, questionCode, { options });
}

/** Removes an option, also from what counts as a need of this question. */
export function removeOption(
	draft: SurveyDraft,
	questionCode: string,
	code: string
): SurveyDraft | null {
	const question = findQuestion(draft, questionCode)?.question;
	const options = question?.options?.filter((option) => option.code !== code);
	if (!question || !options || options.length === question.options?.length) return null;
	const { need } = question;
	const needed = need && 'anyOf' in need ? need.anyOf.filter((each) => each !== code) : [];
	const changes = needed.length > 0 ? { need: { anyOf: needed } } : { need: null };
	return editQuestion(keepingNumber(draft), questionCode, { options, ...changes });
}
