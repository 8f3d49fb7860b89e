import { z } from 'zod';
import { choices, line, lines } from '#lib/shared/typed/fields.ts';
import { PHASES } from './phases.ts';

export const AUDIENCES = ['public', 'staff'] as const;
export const MODERATIONS = ['before', 'after'] as const;

const day = z
	.union([z.literal(''), z.iso.date('common:errors.date')])
	.default('')
	.transform((value) => value || null);

/** What staff say about a board. Days are `YYYY-MM-DD`, the last one of the phase; empty: open end. */
export const boardSchema = z
	.object({
		title: line(120, { min: 3 }),
		intro: lines(2000, { min: 1 }),
		audience: z.enum(AUDIENCES).default('public'),
		moderation: z.enum(MODERATIONS).default('before'),
		hasEarlySupport: z.boolean().default(false),
		collectsUntil: day,
		ratesUntil: day,
		areaIds: choices,
		topicIds: choices
	})
	.refine(
		({ collectsUntil, ratesUntil }) =>
			collectsUntil === null || ratesUntil === null || collectsUntil <= ratesUntil,
		{ path: ['ratesUntil'], error: 'boards-staff:errors.ratesBeforeCollects' }
	);

export type BoardInput = z.infer<typeof boardSchema>;

/** The confirmation of a change of phase. */
export const phaseSchema = z.object({ phase: z.enum(PHASES) });
