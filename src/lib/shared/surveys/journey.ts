import type { AnswerErrorCode } from './answers.ts';
import {
	answerProblems,
	findQuestion,
	firstQuestion,
	firstUnasked,
	nextQuestion,
	previousQuestion,
	reachableQuestions
} from './flow.ts';
import type { Question } from './question.ts';
import { typeOf } from './question-types/registry.ts';
import { withAnswer, type Sheet, type SheetStore } from './sheet.ts';
import type { Sections } from './working-copy.ts';

/** What the field `area` sends for "rather not say"; no area has this code. */
export const RATHER_NOT = 'none';

/** The way through one questionnaire: what is asked, and the areas to choose from (fewer than two: not asked). */
export interface Journey {
	questionnaire: Sections;
	areas: readonly { id: string; code: string }[];
}

/** Where somebody stands. `isChange`: they came back from the review to change this one thing. */
export type Place =
	| { page: 'start' }
	| { page: 'area'; isChange?: boolean }
	| { page: 'question'; code: string; isChange?: boolean }
	| { page: 'review' }
	| { page: 'sent' };

/** The page sent from a place: its fields and the way to go; `stay` keeps them and nothing more. */
export interface Move {
	go: 'next' | 'back' | 'stay';
	fields: FormData;
}

/** Where a move leads, what the sheet holds then, and why it may lead no further. */
export interface Step {
	to: Place;
	sheet: Sheet;
	problem: AnswerErrorCode | null;
}

/** Takes a step on the sheet of a store; null where the store holds none. */
export async function walk(
	journey: Journey,
	store: SheetStore,
	at: Place,
	move: Move
): Promise<Step | null> {
	const sheet = await store.read();
	if (!sheet) return null;
	const step = takeStep(journey, sheet, at, move);
	await store.write(step.sheet);
	return step;
}

/**
 * The one step function: what was sent is always kept, back and stay are never refused, and next leads on
 * unless the answer is not taken. A question that is not in the questionnaire leads to the start.
 */
export function takeStep(journey: Journey, sheet: Sheet, at: Place, move: Move): Step {
	switch (at.page) {
		case 'start':
			return stepTo(move.go === 'next' ? firstPlace(journey, sheet) : at, sheet);
		case 'area':
			return fromArea(journey, sheet, at, move);
		case 'question':
			return fromQuestion(journey, sheet, at, move);
		case 'review':
			return fromReview(journey, sheet, move);
		case 'sent':
			return stepTo(at, sheet);
	}
}

function fromArea(
	journey: Journey,
	before: Sheet,
	at: Place & { page: 'area' },
	{ go, fields }: Move
): Step {
	const said = fields.get('area');
	const area = journey.areas.find(({ code }) => code === said);
	const areaId = said === RATHER_NOT ? null : area?.id;
	const sheet = areaId === undefined ? before : { ...before, areaId };
	if (go === 'stay') return stepTo(at, sheet);
	if (go === 'back') return stepTo(at.isChange ? { page: 'review' } : { page: 'start' }, sheet);
	if (areaId === undefined) return stepTo(at, sheet, 'required');
	return stepTo(at.isChange ? { page: 'review' } : firstAsked(journey, sheet), sheet);
}

function fromQuestion(
	journey: Journey,
	before: Sheet,
	at: Place & { page: 'question' },
	{ go, fields }: Move
): Step {
	const { questionnaire } = journey;
	const question = findQuestion(questionnaire, at.code)?.question;
	if (!question) return stepTo({ page: 'start' }, before);
	const answer = typeOf(question).parse(question, fields);
	const sheet = withAnswer(before, question, answer);
	if (go === 'stay') return stepTo(at, sheet);
	if (go === 'back') return stepTo(placeBefore(journey, sheet, at), sheet);
	const problem = typeOf(question).validate(question, answer ?? undefined);
	if (problem) return stepTo(at, sheet, problem);
	if (!at.isChange)
		return stepTo(asked(nextQuestion(questionnaire, sheet.answers, at.code)), sheet);
	const added = firstUnasked(questionnaire, before.answers, sheet.answers);
	return stepTo(asked(added, true), sheet);
}

function fromReview({ questionnaire }: Journey, sheet: Sheet, { go }: Move): Step {
	if (go === 'stay') return stepTo({ page: 'review' }, sheet);
	if (go === 'back') {
		const last = reachableQuestions(questionnaire, sheet.answers).at(-1);
		return stepTo(last ? { page: 'question', code: last.code } : { page: 'start' }, sheet);
	}
	const [first] = answerProblems(questionnaire, sheet.answers);
	return first
		? stepTo(asked(first.question, true), sheet, first.code)
		: stepTo({ page: 'sent' }, sheet);
}

function placeBefore(
	journey: Journey,
	{ answers }: Sheet,
	{ code, isChange }: Place & { page: 'question' }
): Place {
	if (isChange) return { page: 'review' };
	const previous = previousQuestion(journey.questionnaire, answers, code);
	if (previous) return { page: 'question', code: previous.code };
	return { page: asksArea(journey) ? 'area' : 'start' };
}

/** The first page behind the start. */
export function firstPlace(journey: Journey, sheet: Sheet): Place {
	return asksArea(journey) && sheet.areaId === undefined
		? { page: 'area' }
		: firstAsked(journey, sheet);
}

/** Whether the survey asks where somebody lives. */
export function asksArea({ areas }: Journey): boolean {
	return areas.length > 1;
}

function firstAsked({ questionnaire }: Journey, { answers }: Sheet): Place {
	return asked(firstQuestion(questionnaire, answers));
}

/** The place of a question; without one, nothing is left but to look it over. */
function asked(question: Question | null, isChange = false): Place {
	if (!question) return { page: 'review' };
	return { page: 'question', code: question.code, ...(isChange && { isChange }) };
}

function stepTo(to: Place, sheet: Sheet, problem: AnswerErrorCode | null = null): Step {
	return { to, sheet, problem };
}
