import { z } from 'zod';
import { MEASURE_STATUSES } from './lifecycle.ts';

const day = z.union([z.literal(''), z.iso.date()]).default('');
const text = (max: number) => z.string().trim().max(max).default('');

/** What staff write about a measure. */
export const measureSchema = z
	.object({
		/** Empty: the next free one of the year. */
		number: text(20),
		title: z.string().trim().min(1).max(150),
		description: text(5000),
		goals: text(3000),
		areaIds: z.array(z.string()).default([]),
		topicIds: z.array(z.string()).default([]),
		carer: text(120),
		department: text(120),
		startsOn: day,
		endsOn: day,
		/** Whole euros. */
		budgetEuro: z.number().int().min(0).max(10_000_000_000).nullable().default(null),
		statement: text(3000),
		isPublic: z.boolean().default(false)
	})
	.refine(({ startsOn, endsOn }) => startsOn === '' || endsOn === '' || startsOn <= endsOn, {
		path: ['endsOn'],
		error: 'measures-staff:errors.endsBeforeStart'
	});
export type MeasureInput = z.infer<typeof measureSchema>;

export const statusSchema = z.object({
	status: z.string().default('').pipe(z.enum(MEASURE_STATUSES, 'common:errors.chooseOne')),
	/** The public reads it. */
	note: z.string().trim().min(1, 'measures-staff:errors.noteMissing').max(1000)
});
export type StatusInput = z.infer<typeof statusSchema>;

/** A paper of the council, as in OParl. */
export const paperSchema = z.object({
	number: z.string().trim().min(1).max(60),
	datedOn: z.iso.date(),
	title: z.string().trim().min(1).max(200),
	url: z.union([z.literal(''), z.url({ protocol: /^https?$/ })]).default('')
});
export type PaperInput = z.infer<typeof paperSchema>;

export const removalSchema = z.object({
	reason: z.string().trim().min(3, 'measures-staff:errors.reasonMissing').max(500)
});

/** With which somebody asks to be told what becomes of a measure. */
export const followSchema = z.object({
	mail: z.string().trim().toLowerCase().max(200).pipe(z.email())
});
