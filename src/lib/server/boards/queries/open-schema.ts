import { z } from 'zod';
import { LOCALES } from '#lib/i18n/registry.ts';
import { openPageShape } from '#lib/shared/lists/open-page.ts';
import { PHASES } from '#lib/shared/boards/phases.ts';

/** What is told of `publicBoards`. */
export const openBoardsSchema = z.strictObject({
	boards: z.array(
		z.strictObject({
			slug: z.string(),
			title: z.string(),
			intro: z.string(),
			phase: z.enum(PHASES),
			phaseUntil: z.iso.date().nullable(),
			areas: z.array(z.string()),
			topics: z.array(z.string()),
			ideas: z.number(),
			url: z.url(),
			ideasUrl: z.url()
		})
	)
});

/** What is told of `publishedIdeas`. */
export const openIdeasSchema = z.strictObject({
	...openPageShape,
	ideas: z.array(
		z.strictObject({
			id: z.uuid(),
			title: z.string(),
			text: z.string(),
			language: z.enum(LOCALES),
			area: z.string().nullable(),
			topic: z.string().nullable(),
			supports: z.number(),
			publishedOn: z.iso.date().nullable(),
			statements: z.array(
				z.strictObject({ department: z.string(), text: z.string(), answeredOn: z.iso.date() })
			),
			url: z.url()
		})
	)
});

/** The same as a table: its columns, in order. */
export const OPEN_IDEA_COLUMNS = [
	'id',
	'title',
	'text',
	'language',
	'area',
	'topic',
	'supports',
	'publishedOn',
	'answeredOn',
	'answers'
];
