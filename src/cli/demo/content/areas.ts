import { z } from 'zod';
import { AREA_LEVELS, type AreaLevel } from '#lib/shared/areas/levels.ts';
import { readData } from './read-data.ts';
import { someTextsSchema, type SomeTexts } from './types.ts';

export interface DemoArea {
	code: string;
	level: AreaLevel;
	names: SomeTexts;
	/** People living there: given for a Sozialraum, the sum of its Sozialräume for everything above. */
	population: number;
}

const rows = readData(
	'areas',
	z.array(
		z.strictObject({
			/** Begins with its parent's code; as many signs as the level is deep. */
			code: z.string().min(1).max(AREA_LEVELS.length),
			names: someTextsSchema,
			population: z.int().positive().optional()
		})
	)
);

/** City, three districts, six Stadtteile and fifteen Sozialräume. */
export const areas: readonly DemoArea[] = rows.map(({ code, names }) => ({
	code,
	level: AREA_LEVELS[code.length - 1] ?? 'city',
	names,
	population: rows
		.filter((row) => row.code.startsWith(code))
		.reduce((sum, { population = 0 }) => sum + population, 0)
}));
