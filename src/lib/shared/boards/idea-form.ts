import { z } from 'zod';
import { choice, line, lines, mailAddress } from '#lib/shared/typed/fields.ts';

/** What a visitor says when handing in an idea; area and topic may stay open. */
export const ideaSchema = z.object({
	title: line(120, { min: 5 }),
	text: lines(2000, { min: 10 }),
	/** Codes; empty: none. */
	area: choice.default(''),
	topic: choice.default(''),
	/** Where to tell the outcome; empty: nowhere. Never stored beside the idea. */
	mail: z.union([z.literal(''), mailAddress], 'common:errors.mail').default(''),
	/** Set once the visitor has seen the similar ideas and still wants to send. */
	isSure: z.boolean().default(false)
});

export type IdeaInput = z.infer<typeof ideaSchema>;

/** Supporting an idea and taking it back need no field. */
export const supportSchema = z.object({});
