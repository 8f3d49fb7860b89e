import { z } from 'zod';
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
		title: z.string().trim().min(3).max(120),
		intro: z.string().trim().min(1).max(2000),
		audience: z.enum(AUDIENCES).default('public'),
		moderation: z.enum(MODERATIONS).default('before'),
		hasEarlySupport: z.boolean().default(false),
		collectsUntil: day,
		ratesUntil: day,
		areaIds: z.array(z.string()).max(500).default([]),
		topicIds: z.array(z.string()).max(100).default([])
	})
	.refine(
		({ collectsUntil, ratesUntil }) =>
			collectsUntil === null || ratesUntil === null || collectsUntil <= ratesUntil,
		{ path: ['ratesUntil'], error: 'boards-staff:errors.ratesBeforeCollects' }
	);

export type BoardInput = z.infer<typeof boardSchema>;

/** The confirmation of a change of phase. */
export const phaseSchema = z.object({ phase: z.enum(PHASES) });
