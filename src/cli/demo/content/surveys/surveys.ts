import { z } from 'zod';
import { LOCALES, SOURCE_LOCALE, type Locale } from '#lib/i18n/registry.ts';
import { questionSchema } from '#lib/shared/surveys/index.ts';
import { readData } from '../read-data.ts';
import { topicCodeSchema } from '../topics.ts';
import { relativeDaySchema } from '../types.ts';

/** A question that names its topic by code. */
const demoQuestionSchema = questionSchema
	.omit({ topicId: true })
	.extend({ topic: topicCodeSchema.nullable() })
	.strict();
export type DemoQuestion = z.infer<typeof demoQuestionSchema>;

const surveySchema = z.strictObject({
	slug: z.string(),
	areas: z.array(z.string()),
	opensIn: relativeDaySchema,
	closesIn: relativeDaySchema,
	title: z.string(),
	intro: z.string(),
	audience: z.string(),
	privacyNotice: z.string(),
	sections: z.array(
		z.strictObject({
			code: z.string(),
			title: z.string(),
			text: z.string().optional(),
			questions: z.array(demoQuestionSchema)
		})
	)
});
export type DemoSurvey = z.infer<typeof surveySchema>;

/** Texts by key, such as `questions.q1.options.a1`, in every language but the source. */
export type SurveyTranslations = Partial<Record<Locale, Record<string, string>>>;

export const living = readData('surveys/living', surveySchema);
export const ageing = readData('surveys/ageing', surveySchema);
export const livingTexts = translationsOf('living');
export const ageingTexts = translationsOf('ageing');

function translationsOf(name: string): SurveyTranslations {
	const targets = LOCALES.filter((locale) => locale !== SOURCE_LOCALE);
	const texts = z.record(z.string(), z.string().min(1));
	return Object.fromEntries(
		targets.map((locale) => [locale, readData(`surveys/${name}.${locale}`, texts)])
	);
}
