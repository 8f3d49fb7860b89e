import { z } from 'zod';
import { LOCALES } from '#lib/i18n/registry.ts';
import { CHANNELS } from './channels.ts';
import { QUESTION_TYPE_NAMES } from './question-types/names.ts';

/** A section's title and introduction, in the source language. */
export const sectionFormSchema = z.object({
	title: z.string().trim().max(500).default(''),
	text: z.string().trim().max(5000).default('')
});

/** A section or question and where it goes. */
export const moveSchema = z.object({ code: z.string(), direction: z.enum(['up', 'down']) });

/** A new question: where and of which type. */
export const addQuestionSchema = z.object({
	section: z.string(),
	type: z.enum(QUESTION_TYPE_NAMES)
});

/** The languages to offer beside the source language. */
export const publishSchema = z.object({ locales: z.array(z.enum(LOCALES)).default([]) });

/** Why a survey ends. */
export const endSchema = z.object({ reason: z.string().trim().max(1000).default('') });

/** A channel and the languages of its links; empty for a link in the language of whoever follows it. */
export const linksSchema = z.object({
	channel: z.enum(CHANNELS),
	locales: z.array(z.enum(['', ...LOCALES])).min(1)
});

/** A form without fields: its button is all. */
export const noFieldsSchema = z.object({});
