import { z } from 'zod';
import { choices, line, lines } from '#lib/shared/typed/fields.ts';

/** A day from a date field: `YYYY-MM-DD`, or empty for none. */
const daySchema = z
	.string()
	.refine((day) => day === '' || z.iso.date().safeParse(day).success, 'common:errors.date')
	.default('');

/** What staff set about a survey beside its questions; texts in the source language. */
export const surveySettingsSchema = z
	.object({
		title: line(200, { min: 1 }),
		intro: lines(5000).default(''),
		audience: lines(500).default(''),
		privacyNotice: lines(5000).default(''),
		areaIds: choices,
		opensOn: daySchema,
		closesOn: daySchema
	})
	.refine(({ opensOn, closesOn }) => !opensOn || !closesOn || opensOn <= closesOn, {
		path: ['closesOn'],
		error: 'surveys-staff:errors.closesBeforeItOpens'
	});

export type SurveySettings = z.infer<typeof surveySettingsSchema>;
