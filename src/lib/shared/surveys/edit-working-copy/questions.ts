import type { Section, WorkingCopy } from '#lib/shared/surveys/working-copy.ts';
import { allQuestions, findQuestion } from '#lib/shared/surveys/flow.ts';
import type { Question } from '#lib/shared/surveys/question.ts';
import type { QuestionTypeName } from '#lib/shared/surveys/question-types/names.ts';
import { QUESTION_TYPES } from '#lib/shared/surveys/question-types/registry.ts';
import { keepingNumber, nextNumber, type Added, type Direction } from './codes.ts';
import { moved } from './move.ts';
import { withSections } from './sections.ts';

// Every function takes a working copy and returns a new one, or null when the code named is not in it.

/** Adds a blank question of a type at the end of a section. */
export function addQuestion(
	workingCopy: WorkingCopy,
	sectionCode: string,
	type: QuestionTypeName
): Added | null {
	if (!workingCopy.sections.some((section) => section.code === sectionCode)) return null;
	let number = nextNumber(workingCopy);
	const code = `q${number}`;
	const question: Question = {
		code,
		type,
		title: '',
		isRequired: false,
		topicId: null,
		condition: null,
		...QUESTION_TYPES[type].blank(() => `a${++number}`)
	};
	const changed = withSections(workingCopy, (section) =>
		section.code === sectionCode
			? { ...section, questions: [...section.questions, question] }
			: section
	);
	return { workingCopy: { ...changed, lastNumber: number }, code };
}

/** Changes anything of a question but its code and type. */
export function editQuestion(
	workingCopy: WorkingCopy,
	code: string,
	changes: Partial<Omit<Question, 'code' | 'type'>>
): WorkingCopy | null {
	if (!findQuestion(workingCopy, code)) return null;
	return withQuestions(workingCopy, (question) =>
		question.code === code ? { ...question, ...changes } : question
	);
}

/**
 * Gives a question a new code, so that answers given to the old one never count for it; conditions that
 * name it follow.
 */
export function recodeQuestion(workingCopy: WorkingCopy, code: string): Added | null {
	if (!findQuestion(workingCopy, code)) return null;
	const next = `q${nextNumber(workingCopy)}`;
	const changed = withQuestions(workingCopy, (question) => ({
		...question,
		code: question.code === code ? next : question.code,
		condition:
			question.condition?.question === code
				? { ...question.condition, question: next }
				: question.condition
	}));
	return { workingCopy: keepingNumber(changed), code: next };
}

/** Moves a question by one place, over the border of its section where it stands at the edge. */
export function moveQuestion(
	workingCopy: WorkingCopy,
	code: string,
	direction: Direction
): WorkingCopy | null {
	const from = workingCopy.sections.findIndex(({ questions }) =>
		questions.some((q) => q.code === code)
	);
	const section = workingCopy.sections[from];
	const place = findQuestion(workingCopy, code);
	if (!section || !place) return null;
	const isAtEdge = section.questions.at(direction === 'up' ? 0 : -1)?.code === code;
	if (!isAtEdge) {
		const questions = moved(section.questions, code, direction) ?? section.questions;
		return withSections(workingCopy, (each) => (each === section ? { ...each, questions } : each));
	}
	const neighbour = workingCopy.sections[direction === 'up' ? from - 1 : from + 1];
	if (!neighbour) return workingCopy;
	return withSections(workingCopy, (each) => {
		if (each === section) return without(each, code);
		if (each !== neighbour) return each;
		const { questions } = each;
		const { question } = place;
		return {
			...each,
			questions: direction === 'up' ? [...questions, question] : [question, ...questions]
		};
	});
}

/** Removes a question. Conditions that named it stay, and `validateWorkingCopy` tells of them. */
export function removeQuestion(workingCopy: WorkingCopy, code: string): WorkingCopy | null {
	if (!findQuestion(workingCopy, code)) return null;
	return withSections(keepingNumber(workingCopy), (section) => without(section, code));
}

/** The earlier questions that a condition of this question may name: those whose answers are counted. */
export function conditionSources(workingCopy: WorkingCopy, code: string): Question[] {
	const questions = allQuestions(workingCopy);
	const place = questions.findIndex((question) => question.code === code);
	return questions
		.slice(0, Math.max(place, 0))
		.filter((question) => QUESTION_TYPES[question.type].categories(question).length > 0);
}

function without(section: Section, code: string): Section {
	return { ...section, questions: section.questions.filter((question) => question.code !== code) };
}

function withQuestions(
	workingCopy: WorkingCopy,
	change: (question: Question) => Question
): WorkingCopy {
	return withSections(workingCopy, (section) => ({
		...section,
		questions: section.questions.map(change)
	}));
}
