import type { WorkingCopy } from '#lib/shared/surveys/working-copy.ts';
import { findQuestion } from '#lib/shared/surveys/flow.ts';
import { keepingNumber, nextNumber, type Added, type Direction } from './codes.ts';
import { moved } from './move.ts';
import { editQuestion } from './questions.ts';

// Every function takes a working copy and returns a new one, or null when the code named is not in it.

/** Adds an option at the end of a question's list. */
export function addOption(
	workingCopy: WorkingCopy,
	questionCode: string,
	label: string
): Added | null {
	const options = findQuestion(workingCopy, questionCode)?.question.options;
	if (!options) return null;
	const number = nextNumber(workingCopy);
	const code = `a${number}`;
	const changed = editQuestion(workingCopy, questionCode, {
		options: [...options, { code, label }]
	});
	return changed && { workingCopy: { ...changed, lastNumber: number }, code };
}

/** Moves an option by one place; at the edge it stays. */
export function moveOption(
	workingCopy: WorkingCopy,
	questionCode: string,
	code: string,
	direction: Direction
): WorkingCopy | null {
	const current = findQuestion(workingCopy, questionCode)?.question.options ?? [];
	const options = moved(current, code, direction);
	return options && editQuestion(workingCopy, questionCode, { options });
}

/** Removes an option, also from what counts as a need of this question. */
export function removeOption(
	workingCopy: WorkingCopy,
	questionCode: string,
	code: string
): WorkingCopy | null {
	const question = findQuestion(workingCopy, questionCode)?.question;
	const options = question?.options?.filter((option) => option.code !== code);
	if (!question || !options || options.length === question.options?.length) return null;
	const { need } = question;
	const needed = need && 'anyOf' in need ? need.anyOf.filter((each) => each !== code) : [];
	const changes = needed.length > 0 ? { need: { anyOf: needed } } : { need: null };
	return editQuestion(keepingNumber(workingCopy), questionCode, { options, ...changes });
}
