import type { Question, WorkingCopy, SurveySource } from '#lib/shared/surveys/index.ts';

/** A single choice with the options a1 (ja) and a2 (nein); `changes` go on top. */
export function choice(code: string, changes: Partial<Question> = {}): Question {
	return {
		code,
		type: 'single-choice',
		title: `Frage ${code}`,
		isRequired: true,
		topicId: null,
		condition: null,
		options: [
			{ code: 'a1', label: 'ja' },
			{ code: 'a2', label: 'nein' }
		],
		...changes
	};
}

/** A scale between "gar nicht" and "sehr"; `changes` go on top. */
export function scaleQuestion(code: string, changes: Partial<Question> = {}): Question {
	const labels = { lowLabel: 'gar nicht', highLabel: 'sehr', options: undefined };
	return choice(code, { type: 'scale', ...labels, ...changes });
}

/** A question for words; `changes` go on top. */
export function words(code: string, changes: Partial<Question> = {}): Question {
	return choice(code, { type: 'free-text', options: undefined, ...changes });
}

/** A working copy of one section per list. */
export function workingCopyOf(...sections: Question[][]): WorkingCopy {
	return {
		sections: sections.map((questions, index) => ({
			code: `s${index + 1}`,
			title: `Abschnitt ${index + 1}`,
			questions
		}))
	};
}

/** A finished survey of one section with these questions. */
export function sourceWith(questions: Question[]): SurveySource {
	return {
		title: 'Leben in Bockenheim',
		intro: 'Wie leben Sie hier?',
		audience: 'Alle, die in Bockenheim wohnen',
		privacyNotice: 'Ihre Antworten sind anonym.',
		...workingCopyOf(questions)
	};
}
