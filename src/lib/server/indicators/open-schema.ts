import { z } from 'zod';
import { openPageShape } from '#lib/shared/lists/open-page.ts';
import { directionSchema } from '#lib/shared/indicators/indicator.ts';
import type { OpenIndicator } from './open-data.ts';

const openIndicator = z.strictObject({
	code: z.string(),
	name: z.string(),
	unit: z.string(),
	description: z.string(),
	direction: directionSchema,
	topicCode: z.string().nullable(),
	source: z.string(),
	values: z.array(
		z.strictObject({ areaCode: z.string(), year: z.int(), value: z.number().nullable() })
	)
}) satisfies z.ZodType<OpenIndicator>;

/** What `openIndicators` answers. */
export const openIndicatorsSchema = z.strictObject({
	...openPageShape,
	indicators: z.array(openIndicator)
});

/** The same as a table, a value per row: its columns, in order. */
export const OPEN_INDICATOR_COLUMNS = [
	'indicator',
	'name',
	'unit',
	'area',
	'year',
	'value',
	'isHidden',
	'source'
];
