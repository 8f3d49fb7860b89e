import { z } from 'zod';

/** What a visitor says when handing in an idea; area and topic may stay open. */
export const ideaSchema = z.object({
	title: z.string().trim().min(5).max(120),
	text: z.string().trim().min(10).max(2000),
	/** Codes; empty: none. */
	area: z.string().max(60).default(''),
	topic: z.string().max(60).default(''),
	/** Where to tell the outcome; empty: nowhere. Never stored beside the idea. */
	mail: z.union([z.literal(''), z.email('common:errors.mail').max(200)]).default(''),
	/** Set once the visitor has seen the similar ideas and still wants to send. */
	isSure: z.boolean().default(false)
});

export type IdeaInput = z.infer<typeof ideaSchema>;

/** Supporting an idea and taking it back need no field. */
export const supportSchema = z.object({});
