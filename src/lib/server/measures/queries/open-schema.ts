import { z } from 'zod';
import { LOCALES } from '#lib/i18n/registry.ts';
import { openPageShape } from '#lib/shared/lists/open-page.ts';
import { SOURCE_TYPES, type FrozenEvidence } from '#lib/shared/measures/evidence.ts';
import { MEASURE_STATUSES } from '#lib/shared/measures/lifecycle.ts';
import type { OpenMeasure } from './open-data.ts';

const texts = z.partialRecord(z.enum(LOCALES), z.string());
const day = z.iso.date().nullable();
const status = z.enum(MEASURE_STATUSES);

const countedAnswers = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('options'), labels: z.array(texts) }),
	z.strictObject({
		kind: z.literal('scale'),
		values: z.array(z.number()),
		low: texts,
		high: texts
	})
]);

const frozenEvidence = z.strictObject({
	label: texts,
	figure: z.number().nullable(),
	n: z.number().nullable(),
	date: z.iso.date(),
	caveats: z.array(
		z.enum([
			'not-representative',
			'partly-withheld',
			'only-parts',
			'withheld',
			'asked-some',
			'internal'
		])
	),
	path: z.string().nullable(),
	survey: z
		.strictObject({ title: texts, question: z.string(), version: z.int(), counted: countedAnswers })
		.optional(),
	idea: z.strictObject({ quote: texts, board: texts }).optional(),
	event: z.strictObject({ outcome: texts.nullable() }).optional(),
	indicator: z
		.strictObject({
			unit: texts,
			year: z.int(),
			source: z.string(),
			rank: z.int(),
			areas: z.int()
		})
		.optional()
}) satisfies z.ZodType<FrozenEvidence>;

const openMeasure = z.strictObject({
	number: z.string(),
	slug: z.string(),
	title: z.string(),
	description: z.string(),
	goals: z.string(),
	status,
	areas: z.array(z.string()),
	topics: z.array(z.string()),
	carer: z.string(),
	department: z.string(),
	startsOn: day,
	endsOn: day,
	budgetEuro: z.number().nullable(),
	statement: z.string(),
	updates: z.array(z.strictObject({ status, note: z.string(), changedAt: z.iso.datetime() })),
	papers: z.array(
		z.strictObject({
			number: z.string(),
			datedOn: z.iso.date(),
			title: z.string(),
			url: z.string()
		})
	),
	evidence: z.array(
		z.strictObject({
			sourceType: z.enum(SOURCE_TYPES),
			citedAt: z.iso.datetime(),
			frozen: frozenEvidence
		})
	)
}) satisfies z.ZodType<OpenMeasure>;

/** What `openMeasures` answers. */
export const openMeasuresSchema = z.strictObject({
	...openPageShape,
	measures: z.array(openMeasure)
});

/** The same as a table: its columns, in order. */
export const OPEN_MEASURE_COLUMNS = [
	'number',
	'title',
	'status',
	'areas',
	'topics',
	'carer',
	'department',
	'startsOn',
	'endsOn',
	'budgetEuro',
	'evidence',
	'changedAt'
];
