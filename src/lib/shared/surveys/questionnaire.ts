import { z } from 'zod';
import { LOCALES } from '#lib/i18n/registry.ts';
import { surveySourceSchema } from './working-copy.ts';

/**
 * A published version: immutable. `locales` are the languages it is offered in, the source language
 * first; `texts` holds per language the translated texts by key (see `surveyTexts`).
 */
export const questionnaireSchema = surveySourceSchema.extend({
	number: z.number().int().positive(),
	locales: z.array(z.enum(LOCALES)).min(1),
	texts: z.partialRecord(z.enum(LOCALES), z.record(z.string(), z.string()))
});

export type Questionnaire = z.infer<typeof questionnaireSchema>;
