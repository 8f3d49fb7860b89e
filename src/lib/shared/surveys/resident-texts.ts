import type { Locale } from '#lib/i18n/registry.ts';
import type { LocalText } from '#lib/shared/translations/local-text.ts';
import type { Questionnaire } from './questionnaire.ts';
import type { Section } from './working-copy.ts';
import type { Question } from './question.ts';
import { typeOf } from './question-types/registry.ts';
import { localizedText, questionTextKey } from './texts.ts';

/** Everything a page says about one question, in one language. */
export interface QuestionTexts {
	title: LocalText;
	help: LocalText;
	section: LocalText;
	sectionText: LocalText;
	/** What an answer can fall under, in order; the inner steps of a scale have an empty text. */
	categories: { code: string; text: LocalText }[];
}

/** The texts of a question of a version and of the section it stands in. */
export function questionTexts(
	questionnaire: Questionnaire,
	locale: Locale,
	question: Question,
	section: Section
): QuestionTexts {
	const say = (key: string) => localizedText(questionnaire, locale, key);
	return {
		title: say(questionTextKey(question, 'title')),
		help: say(questionTextKey(question, 'help')),
		section: say(`sections.${section.code}.title`),
		sectionText: say(`sections.${section.code}.text`),
		categories: typeOf(question)
			.categories(question)
			.map(({ code, textKey }) => ({
				code,
				text: textKey ? say(questionTextKey(question, textKey)) : { text: '', locale }
			}))
	};
}
