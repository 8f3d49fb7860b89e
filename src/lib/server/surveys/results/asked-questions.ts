import {
	allQuestions,
	localizedText,
	questionTextKey,
	typeOf,
	type Question,
	type Questionnaire
} from '#lib/shared/surveys/index.ts';
import type { Locale } from '#lib/i18n/registry.ts';
import type { LocalText } from '#lib/shared/translations/local-text.ts';

/** A question as it was ever asked: the newest version of its texts, every category it ever had. */
export interface AskedQuestion {
	question: Question;
	questionnaire: Questionnaire;
	columns: { code: string; questionnaire: Questionnaire }[];
}

/** Takes the versions of a survey, the newest first; questions in the order of the newest that has them. */
export function askedQuestions(questionnaires: readonly Questionnaire[]): AskedQuestion[] {
	const asked = new Map<string, AskedQuestion>();
	for (const questionnaire of questionnaires) {
		for (const question of allQuestions(questionnaire)) {
			const known = asked.get(question.code) ?? { question, questionnaire, columns: [] };
			asked.set(question.code, known);
			if (known.question.type !== question.type) continue;
			for (const { code } of typeOf(question).categories(question)) {
				if (known.columns.some((column) => column.code === code)) continue;
				known.columns.push({ code, questionnaire });
			}
		}
	}
	return [...asked.values()];
}

/** The columns of a question that count as a need, or null for none. */
export function needColumnsOf({ question }: AskedQuestion): string[] | null {
	if (!question.need) return null;
	const codes = typeOf(question).needCategories(question, question.need);
	return codes.length > 0 ? codes : null;
}

/** The words of a question's title in a language. */
export function titleOf({ question, questionnaire }: AskedQuestion, locale: Locale): LocalText {
	return localizedText(questionnaire, locale, questionTextKey(question, 'title'));
}

/** The words of a category; of the inner steps of a scale, which have none, the step's number. */
export function categoryText(asked: AskedQuestion, code: string, locale: Locale): LocalText {
	const column = asked.columns.find((candidate) => candidate.code === code);
	const questionnaire = column?.questionnaire ?? asked.questionnaire;
	const question = allQuestions(questionnaire).find((q) => q.code === asked.question.code);
	const category =
		question &&
		typeOf(question)
			.categories(question)
			.find((known) => known.code === code);
	if (!question || !category?.textKey) return { text: code, locale };
	return localizedText(questionnaire, locale, questionTextKey(question, category.textKey));
}
