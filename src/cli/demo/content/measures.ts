import { measuresForFamilies } from './measures/families-and-youth.ts';
import { measuresForHousingAndAdvice } from './measures/housing-and-advice.ts';
import { measuresForWaysAndSafety } from './measures/mobility-and-safety.ts';
import type { DemoMeasure } from './measures/types.ts';

/** Fifteen measures in every state, in the order in which they were taken up. */
export const measures: readonly DemoMeasure[] = [
	...measuresForWaysAndSafety,
	...measuresForFamilies,
	...measuresForHousingAndAdvice
].toSorted((a, b) => (a.history[0]?.in ?? 0) - (b.history[0]?.in ?? 0));
