import type { AnswerErrorCode, Answers } from './answers.ts';
import type { Sections } from './working-copy.ts';
import {
	allQuestions,
	findQuestion,
	firstQuestion,
	nextQuestion,
	previousQuestion,
	pruneAnswers
} from './flow.ts';
import type { Question } from './question.ts';
import { typeOf } from './question-types/registry.ts';

/** Where somebody stands who tries a survey out; nothing of it is kept but in the address. */
export interface PreviewStep {
	place: 'start' | 'question' | 'end';
	question: Question | null;
	answers: Answers;
	/** Why the answer just sent is not taken. */
	problem: AnswerErrorCode | null;
}

/**
 * Reads a step from the fields sent: the answers by question code, `at` the question they were sent
 * from, and `go` the button pressed: `start`, `next` or `back`.
 */
export function previewStep(questionnaire: Sections, fields: FormData): PreviewStep {
	const answers = pruneAnswers(questionnaire, answersIn(questionnaire, fields));
	const at = findQuestion(questionnaire, String(fields.get('at') ?? ''))?.question;
	const go = fields.get('go');
	if (!at)
		return go === 'start'
			? stepTo(firstQuestion(questionnaire, answers), answers, 'end')
			: start(answers);
	if (go === 'back')
		return stepTo(previousQuestion(questionnaire, answers, at.code), answers, 'start');
	const problem = typeOf(at).validate(at, answers[at.code]);
	if (problem) return { place: 'question', question: at, answers, problem };
	return stepTo(nextQuestion(questionnaire, answers, at.code), answers, 'end');
}

function answersIn(questionnaire: Sections, fields: FormData): Answers {
	const answers: Answers = {};
	for (const question of allQuestions(questionnaire)) {
		const answer = typeOf(question).parse(question, fields);
		if (answer) answers[question.code] = answer;
	}
	return answers;
}

function start(answers: Answers): PreviewStep {
	return { place: 'start', question: null, answers, problem: null };
}

function stepTo(
	question: Question | null,
	answers: Answers,
	otherwise: 'start' | 'end'
): PreviewStep {
	return { place: question ? 'question' : otherwise, question, answers, problem: null };
}
