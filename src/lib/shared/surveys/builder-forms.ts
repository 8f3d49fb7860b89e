import { z } from 'zod';
import { LOCALES } from '#lib/i18n/registry.ts';
import { choice, line, lines } from '#lib/shared/typed/fields.ts';
import { CHANNELS } from './channels.ts';
import { QUESTION_TYPE_NAMES } from './question-types/names.ts';

/** A section's title and introduction, in the source language. */
export const sectionFormSchema = z.object({
	title: line(500).default(''),
	text: lines(5000).default('')
});

/** A section or question and where it goes. */
export const moveSchema = z.object({ code: choice, direction: z.enum(['up', 'down']) });

/** A new question: where and of which type. */
export const addQuestionSchema = z.object({
	section: choice,
	type: z.enum(QUESTION_TYPE_NAMES)
});

/** The languages to offer beside the source language. */
export const publishSchema = z.object({ locales: z.array(z.enum(LOCALES)).default([]) });

/** Why a survey ends. */
export const endSchema = z.object({ reason: lines(1000).default('') });

/** A channel and the languages of its links; empty for a link in the language of whoever follows it. */
export const linksSchema = z.object({
	channel: z.enum(CHANNELS),
	locales: z.array(z.enum(['', ...LOCALES])).min(1)
});

/** A form without fields: its button is all. */
export const noFieldsSchema = z.object({});
