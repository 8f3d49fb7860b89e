import type { Section, SurveySource } from './working-copy.ts';
import { allQuestions } from './flow.ts';
import type { Question } from './question.ts';
import type { QuestionProblemCode } from './question-types/contract.ts';
import { typeOf } from './question-types/registry.ts';

export type WorkingCopyProblemCode =
	| QuestionProblemCode
	| 'title-missing'
	| 'intro-missing'
	| 'privacy-notice-missing'
	| 'no-questions'
	| 'section-code-twice'
	| 'section-without-title'
	| 'section-empty'
	| 'question-code-twice'
	| 'question-without-title'
	| 'condition-not-earlier'
	| 'condition-on-words'
	| 'condition-without-values'
	| 'condition-unknown-value'
	| 'need-without-topic'
	| 'need-unknown-value';

/** Something that keeps a survey from being published, and where it is. */
export interface WorkingCopyProblem {
	code: WorkingCopyProblemCode;
	section?: string;
	question?: string;
	option?: string;
}

/** Everything that keeps this survey from being published, in reading order. Empty: it may be. */
export function validateWorkingCopy(source: SurveySource): WorkingCopyProblem[] {
	const problems: WorkingCopyProblem[] = [];
	if (source.title.trim() === '') problems.push({ code: 'title-missing' });
	if (source.intro.trim() === '') problems.push({ code: 'intro-missing' });
	if (source.privacyNotice.trim() === '') problems.push({ code: 'privacy-notice-missing' });
	if (allQuestions(source).length === 0) return [...problems, { code: 'no-questions' }];
	const earlier = new Map<string, Question>();
	const sections = new Set<string>();
	for (const section of source.sections) {
		problems.push(...sectionProblems(section, source, sections));
		sections.add(section.code);
		for (const question of section.questions) {
			for (const problem of questionProblems(question, earlier)) {
				problems.push({ ...problem, section: section.code, question: question.code });
			}
			earlier.set(question.code, question);
		}
	}
	return problems;
}

function sectionProblems(
	section: Section,
	source: SurveySource,
	earlier: Set<string>
): WorkingCopyProblem[] {
	const problems: WorkingCopyProblem[] = [];
	const where = { section: section.code };
	if (earlier.has(section.code)) problems.push({ code: 'section-code-twice', ...where });
	// a single section is shown without its title
	if (section.title.trim() === '' && source.sections.length > 1) {
		problems.push({ code: 'section-without-title', ...where });
	}
	if (section.questions.length === 0) problems.push({ code: 'section-empty', ...where });
	return problems;
}

function questionProblems(
	question: Question,
	earlier: Map<string, Question>
): WorkingCopyProblem[] {
	const problems: WorkingCopyProblem[] = [];
	if (earlier.has(question.code)) problems.push({ code: 'question-code-twice' });
	if (question.title.trim() === '') problems.push({ code: 'question-without-title' });
	problems.push(...typeOf(question).problems(question));
	problems.push(...conditionProblems(question, earlier), ...needProblems(question));
	return problems;
}

function conditionProblems(
	question: Question,
	earlier: Map<string, Question>
): WorkingCopyProblem[] {
	if (!question.condition) return [];
	const { question: code, anyOf } = question.condition;
	const source = earlier.get(code);
	if (!source) return [{ code: 'condition-not-earlier' }];
	const known = typeOf(source).categories(source);
	if (known.length === 0) return [{ code: 'condition-on-words' }];
	if (anyOf.length === 0) return [{ code: 'condition-without-values' }];
	const isKnown = (value: string) => known.some((category) => category.code === value);
	return anyOf.every(isKnown) ? [] : [{ code: 'condition-unknown-value' }];
}

function needProblems(question: Question): WorkingCopyProblem[] {
	if (!question.need) return [];
	if (!question.topicId) return [{ code: 'need-without-topic' }];
	const type = typeOf(question);
	const known = type.categories(question).map((category) => category.code);
	const needed = type.needCategories(question, question.need);
	const isSound = needed.length > 0 && needed.every((value) => known.includes(value));
	return isSound ? [] : [{ code: 'need-unknown-value' }];
}
