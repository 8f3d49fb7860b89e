import { z } from 'zod';
import { choice, choices, line, lines, mailAddress, webAddress } from '#lib/shared/typed/fields.ts';
import { MEASURE_STATUSES } from './lifecycle.ts';

const day = z.union([z.literal(''), z.iso.date()]).default('');

/** What staff write about a measure. */
export const measureSchema = z
	.object({
		/** Empty: the next free one of the year. */
		number: line(20).default(''),
		title: line(150, { min: 1 }),
		description: lines(5000).default(''),
		goals: lines(3000).default(''),
		areaIds: choices,
		topicIds: choices,
		carer: line(120).default(''),
		department: line(120).default(''),
		startsOn: day,
		endsOn: day,
		/** Whole euros. */
		budgetEuro: z.number().int().min(0).max(10_000_000_000).nullable().default(null),
		statement: lines(3000).default(''),
		isPublic: z.boolean().default(false)
	})
	.refine(({ startsOn, endsOn }) => startsOn === '' || endsOn === '' || startsOn <= endsOn, {
		path: ['endsOn'],
		error: 'measures-staff:errors.endsBeforeStart'
	});
export type MeasureInput = z.infer<typeof measureSchema>;

export const statusSchema = z.object({
	status: choice.default('').pipe(z.enum(MEASURE_STATUSES, 'common:errors.chooseOne')),
	/** The public reads it. */
	note: lines(1000, { min: 1, tooShort: 'measures-staff:errors.noteMissing' })
});
export type StatusInput = z.infer<typeof statusSchema>;

/** A paper of the council, as in OParl. */
export const paperSchema = z.object({
	number: line(60, { min: 1 }),
	datedOn: z.iso.date(),
	title: line(200, { min: 1 }),
	url: webAddress
});
export type PaperInput = z.infer<typeof paperSchema>;

export const removalSchema = z.object({
	reason: lines(500, { min: 3, tooShort: 'measures-staff:errors.reasonMissing' })
});

/** With which somebody asks to be told what becomes of a measure. */
export const followSchema = z.object({
	mail: mailAddress
});
