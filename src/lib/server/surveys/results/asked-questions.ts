import {
	allQuestions,
	localizedText,
	meansTheSame,
	questionTextKey,
	typeOf,
	type Question,
	type Questionnaire
} from '#lib/shared/surveys/index.ts';
import type { Locale } from '#lib/i18n/registry.ts';
import type { LocalText } from '#lib/shared/translations/local-text.ts';
import type { SurveyVersionTable } from '#lib/server/surveys/tables.ts';

/** A question as it was asked up to a version: that version's words, every category it had until then. */
export interface AskedQuestion {
	question: Question;
	version: SurveyVersionTable;
	columns: { code: string; questionnaire: Questionnaire }[];
	/** Whether the same question stands in another version in other words. */
	isReworded: boolean;
}

/** Takes the versions of a survey, the newest first; questions in the order of the newest that has them. */
export function askedQuestions(versions: readonly SurveyVersionTable[]): AskedQuestion[] {
	const asked = new Map<string, AskedQuestion>();
	for (const version of versions) {
		const questionnaire = version.questionnaireJson;
		for (const question of allQuestions(questionnaire)) {
			const known = asked.get(question.code) ?? {
				question,
				version,
				columns: [],
				isReworded: isReworded(question, versions)
			};
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

/**
 * The questions that figures were released for, each in the words it was counted under, in the order in
 * which they are asked now.
 * @param released of each question its table, with the version it was counted under.
 */
export function countedQuestions<T extends { versionId: string }>(
	versions: readonly SurveyVersionTable[],
	released: ReadonlyMap<string, T>
): { asked: AskedQuestion; released: T }[] {
	return askedQuestions(versions).flatMap(({ question: { code } }) => {
		const table = released.get(code);
		const counted = versions.find(({ id }) => id === table?.versionId);
		if (!table || !counted) return [];
		const upTo = versions.filter(({ number }) => number <= counted.number);
		const asked = askedQuestions(upTo).find(({ question }) => question.code === code);
		return asked
			? [{ asked: { ...asked, isReworded: isReworded(asked.question, versions) }, released: table }]
			: [];
	});
}

function isReworded(question: Question, versions: readonly SurveyVersionTable[]): boolean {
	return versions
		.flatMap(({ questionnaireJson }) => allQuestions(questionnaireJson))
		.some((other) => other.code === question.code && !meansTheSame(question, other));
}

/** The columns of a question that count as a need, or null for none. */
export function needColumnsOf({ question }: AskedQuestion): string[] | null {
	if (!question.need) return null;
	const codes = typeOf(question).needCategories(question, question.need);
	return codes.length > 0 ? codes : null;
}

/** The words of a question's title in a language. */
export function titleOf({ question, version }: AskedQuestion, locale: Locale): LocalText {
	return localizedText(version.questionnaireJson, locale, questionTextKey(question, 'title'));
}

/** The words of a category; of the inner steps of a scale, which have none, the step's number. */
export function categoryText(asked: AskedQuestion, code: string, locale: Locale): LocalText {
	const column = asked.columns.find((candidate) => candidate.code === code);
	const questionnaire = column?.questionnaire ?? asked.version.questionnaireJson;
	const question = allQuestions(questionnaire).find((q) => q.code === asked.question.code);
	const category =
		question &&
		typeOf(question)
			.categories(question)
			.find((known) => known.code === code);
	if (!question || !category?.textKey) return { text: code, locale };
	return localizedText(questionnaire, locale, questionTextKey(question, category.textKey));
}
