import { z } from 'zod';

/** A day from a date field: `YYYY-MM-DD`, or empty for none. */
const daySchema = z
	.string()
	.refine((day) => day === '' || z.iso.date().safeParse(day).success, 'common:errors.date')
	.default('');

/** What staff set about a survey beside its questions; texts in the source language. */
export const surveySettingsSchema = z
	.object({
		title: z.string().trim().min(1).max(200),
		intro: z.string().trim().max(5000).default(''),
		audience: z.string().trim().max(500).default(''),
		privacyNotice: z.string().trim().max(5000).default(''),
		areaIds: z.array(z.string()).max(500).default([]),
		opensOn: daySchema,
		closesOn: daySchema
	})
	.refine(({ opensOn, closesOn }) => !opensOn || !closesOn || opensOn <= closesOn, {
		path: ['closesOn'],
		error: 'surveys-staff:errors.closesBeforeItOpens'
	});

export type SurveySettings = z.infer<typeof surveySettingsSchema>;
