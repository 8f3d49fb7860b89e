import { z } from 'zod';
import { kept } from '#lib/shared/typed/fields.ts';
import { codeSchema, questionSchema } from './question.ts';

export const sectionSchema = z.object({
	code: codeSchema,
	title: kept(500),
	text: kept(5000).optional(),
	questions: z.array(questionSchema).max(100)
});

/**
 * The questions of a survey as staff edit them, texts in the source language. `lastNumber` is the
 * highest number ever given in a code, so that the code of something removed is not given again.
 */
export const workingCopySchema = z.object({
	sections: z.array(sectionSchema).max(50),
	lastNumber: z.number().int().nonnegative().optional()
});

/** Everything of a survey that residents read, in the source language. */
export const surveySourceSchema = z.object({
	title: z.string(),
	intro: z.string(),
	audience: z.string(),
	privacyNotice: z.string(),
	sections: workingCopySchema.shape.sections
});

export type Section = z.infer<typeof sectionSchema>;
/** What a working copy and a questionnaire have in common: what is asked, in order. */
export type Sections = Pick<WorkingCopy, 'sections'>;
export type WorkingCopy = z.infer<typeof workingCopySchema>;
export type SurveySource = z.infer<typeof surveySourceSchema>;
