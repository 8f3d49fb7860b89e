import type { Section, SurveyDraft } from '#lib/shared/surveys/draft.ts';
import { allQuestions, findQuestion } from '#lib/shared/surveys/flow.ts';
import type { Question } from '#lib/shared/surveys/question.ts';
import type { QuestionTypeName } from '#lib/shared/surveys/question-types/names.ts';
import { QUESTION_TYPES } from '#lib/shared/surveys/question-types/registry.ts';
import { keepingNumber, nextNumber, type Added, type Direction } from './codes.ts';
import { moved } from './move.ts';
import { withSections } from './sections.ts';

// Every function takes a draft and returns a new one, or null when the code named is not in it.

/** Adds a blank question of a type at the end of a section. */
export function addQuestion(
	draft: SurveyDraft,
	sectionCode: string,
	type: QuestionTypeName
): Added | null {
	if (!draft.sections.some((section) => section.code === sectionCode)) return null;
	let number = nextNumber(draft);
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
	const changed = withSections(draft, (section) =>
		section.code === sectionCode
			? { ...section, questions: [...section.questions, question] }
			: section
	);
	return { draft: { ...changed, lastNumber: number }, code };
}

/** Changes anything of a question but its code and type. */
export function editQuestion(
	draft: SurveyDraft,
	code: string,
	changes: Partial<Omit<Question, 'code' | 'type'>>
): SurveyDraft | null {
	if (!findQuestion(draft, code)) return null;
	return withQuestions(draft, (question) =>
		question.code === code ? { ...question, ...changes } : question
	);
}

/** Moves a question by one place, over the border of its section where it stands at the edge. */
export function moveQuestion(
	draft: SurveyDraft,
	code: string,
	direction: Direction
): SurveyDraft | null {
	const from = draft.sections.findIndex(({ questions }) => questions.some((q) => q.code === code));
	const section = draft.sections[from];
	const place = findQuestion(draft, code);
	if (!section || !place) return null;
	const isAtEdge = section.questions.at(direction === 'up' ? 0 : -1)?.code === code;
	if (!isAtEdge) {
		const questions = moved(section.questions, code, direction) ?? section.questions;
		return withSections(draft, (each) => (each === section ? { ...each, questions } : each));
	}
	const neighbour = draft.sections[direction === 'up' ? from - 1 : from + 1];
	if (!neighbour) return draft;
	return withSections(draft, (each) => {
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

/** Removes a question. Conditions that named it stay, and `validateDraft` tells of them. */
export function removeQuestion(draft: SurveyDraft, code: string): SurveyDraft | null {
	if (!findQuestion(draft, code)) return null;
	return withSections(keepingNumber(draft), (section) => without(section, code));
}

/** The earlier questions that a condition of this question may name: those whose answers are counted. */
export function conditionSources(draft: SurveyDraft, code: string): Question[] {
	const questions = allQuestions(draft);
	const place = questions.findIndex((question) => question.code === code);
	return questions
		.slice(0, Math.max(place, 0))
		.filter((question) => QUESTION_TYPES[question.type].categories(question).length > 0);
}

function without(section: Section, code: string): Section {
	return { ...section, questions: section.questions.filter((question) => question.code !== code) };
}

function withQuestions(draft: SurveyDraft, change: (question: Question) => Question): SurveyDraft {
	return withSections(draft, (section) => ({
		...section,
		questions: section.questions.map(change)
	}));
}
