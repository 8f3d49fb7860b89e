import type { AnswerErrorCode, Answers } from './answers.ts';
import type { Section, Sections } from './working-copy.ts';
import type { Question } from './question.ts';
import { typeOf } from './question-types/registry.ts';

/** A question with the section it stands in. */
export interface QuestionPlace {
	question: Question;
	section: Section;
}

/** Where someone stands: `share` (0 to 1) never falls on the way forward, whatever is answered. */
export interface Progress {
	position: number;
	total: number;
	share: number;
}

/** All questions in the order they are asked, reachable or not. */
export function allQuestions(questionnaire: Sections): Question[] {
	return questionnaire.sections.flatMap((section) => section.questions);
}

/** The question of this code with its section, or null. */
export function findQuestion(questionnaire: Sections, code: string): QuestionPlace | null {
	for (const section of questionnaire.sections) {
		const question = section.questions.find((candidate) => candidate.code === code);
		if (question) return { question, section };
	}
	return null;
}

/**
 * The questions that these answers lead to, in order. A question with a condition is asked when the
 * earlier question was itself asked and its answer falls in one of the named categories.
 */
export function reachableQuestions(questionnaire: Sections, answers: Answers): Question[] {
	const reached = new Map<string, Question>();
	for (const question of allQuestions(questionnaire)) {
		if (isAsked(question, reached, answers)) reached.set(question.code, question);
	}
	return [...reached.values()];
}

function isAsked(question: Question, reached: Map<string, Question>, answers: Answers): boolean {
	if (!question.condition) return true;
	const { question: code, anyOf } = question.condition;
	const earlier = reached.get(code);
	const answer = answers[code];
	if (!earlier || !answer) return false;
	return typeOf(earlier)
		.categoriesOf(answer)
		.some((category) => anyOf.includes(category));
}

/** The first question asked, or null for a survey without questions. */
export function firstQuestion(questionnaire: Sections, answers: Answers): Question | null {
	return reachableQuestions(questionnaire, answers)[0] ?? null;
}

/** The question asked after `code` (which need not be reachable itself), or null at the end. */
export function nextQuestion(
	questionnaire: Sections,
	answers: Answers,
	code: string
): Question | null {
	const order = orderOf(questionnaire);
	const place = order.get(code);
	if (place === undefined) return null;
	const after = reachableQuestions(questionnaire, answers).filter(
		(question) => (order.get(question.code) ?? 0) > place
	);
	return after[0] ?? null;
}

/** The question asked before `code` (which need not be reachable itself), or null at the start. */
export function previousQuestion(
	questionnaire: Sections,
	answers: Answers,
	code: string
): Question | null {
	const order = orderOf(questionnaire);
	const place = order.get(code);
	if (place === undefined) return null;
	const before = reachableQuestions(questionnaire, answers).filter(
		(question) => (order.get(question.code) ?? 0) < place
	);
	return before.at(-1) ?? null;
}

function orderOf(questionnaire: Sections): Map<string, number> {
	return new Map(allQuestions(questionnaire).map((question, index) => [question.code, index]));
}

/**
 * How far `code` is: `position` of `total` among the questions reachable now, and `share` of all
 * questions that lie behind it.
 */
export function progressAt(questionnaire: Sections, answers: Answers, code: string): Progress {
	const all = allQuestions(questionnaire);
	const reachable = reachableQuestions(questionnaire, answers);
	const place = all.findIndex((question) => question.code === code);
	const position = reachable.findIndex((question) => question.code === code) + 1;
	return {
		position,
		total: reachable.length,
		share: all.length === 0 ? 0 : Math.max(place, 0) / all.length
	};
}

/** The answers without those to questions that are no longer asked or are not in the survey. */
export function pruneAnswers(questionnaire: Sections, answers: Answers): Answers {
	const kept: Answers = {};
	for (const { code } of reachableQuestions(questionnaire, answers)) {
		const answer = answers[code];
		if (answer) kept[code] = answer;
	}
	return kept;
}

/** Every reachable question whose answer is not taken, in order, with the reason. Empty: may be sent. */
export function answerProblems(
	questionnaire: Sections,
	answers: Answers
): { question: Question; code: AnswerErrorCode }[] {
	return reachableQuestions(questionnaire, answers).flatMap((question) => {
		const code = typeOf(question).validate(question, answers[question.code]);
		return code ? [{ question, code }] : [];
	});
}

/** The first question that a changed answer has led to and that was not asked before, or null. */
export function firstUnasked(
	questionnaire: Sections,
	before: Answers,
	after: Answers
): Question | null {
	const asked = new Set(reachableQuestions(questionnaire, before).map(({ code }) => code));
	const added = reachableQuestions(questionnaire, after).filter(({ code }) => !asked.has(code));
	return added.find(({ code }) => !after[code]) ?? null;
}
