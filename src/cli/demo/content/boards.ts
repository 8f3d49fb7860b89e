import { z } from 'zod';
import { LOCALES } from '#lib/i18n/registry.ts';
import { AUDIENCES, MODERATIONS } from '#lib/shared/boards/board-form.ts';
import { HIDE_REASONS } from '#lib/shared/boards/moderation-forms.ts';
import { readData } from './read-data.ts';
import { topicCodeSchema } from './topics.ts';
import { relativeDaySchema, someTextsSchema, textsSchema } from './types.ts';

const ideaSchema = z.strictObject({
	code: z.string(),
	area: z.string(),
	topic: topicCodeSchema.nullable(),
	locale: z.enum(LOCALES),
	title: z.string(),
	text: z.string(),
	handedInIn: relativeDaySchema,
	support: z.int(),
	status: z.enum(['approved', 'pending', 'hidden', 'merged']),
	reasonCode: z.enum(HIDE_REASONS).optional(),
	/** What its author is told beside the reason. */
	reason: z.string().optional(),
	/** Code of the idea it was merged into. */
	into: z.string().optional(),
	statement: z
		.strictObject({ department: z.string(), text: someTextsSchema, givenIn: relativeDaySchema })
		.optional(),
	/** Whether the author left a mail address to hear the outcome. */
	wantsToHear: z.boolean().optional()
});
export type DemoIdea = z.infer<typeof ideaSchema>;

const boardSchema = z.strictObject({
	slug: z.string(),
	audience: z.enum(AUDIENCES),
	phase: z.enum(['collecting', 'rating']),
	moderation: z.enum(MODERATIONS),
	area: z.string(),
	title: textsSchema,
	description: textsSchema
});
export type DemoBoard = z.infer<typeof boardSchema> & { ideas: DemoIdea[] };

/** Each with the ideas of the file called by its slug. */
export const boards: readonly DemoBoard[] = readData('boards', z.array(boardSchema)).map(
	(board) => ({ ...board, ideas: readData(`ideas/${board.slug}`, z.array(ideaSchema)) })
);
