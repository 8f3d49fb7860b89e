import { z } from 'zod';

/** The kinds of area, from the whole to the smallest. A tree may leave levels out or order them otherwise. */
export const AREA_LEVELS = ['city', 'district', 'stadtteil', 'sozialraum'] as const;

export const areaLevelSchema = z.enum(AREA_LEVELS);

export type AreaLevel = z.infer<typeof areaLevelSchema>;

const GERMAN_WORDS: Record<string, AreaLevel> = { stadt: 'city', bezirk: 'district' };

/**
 * Reads a level as an operator types it: `Stadtteil`, `stadtteil`, `Bezirk`, `district`.
 *
 * @returns the level, or null for any other word
 */
export function parseLevel(word: string): AreaLevel | null {
	const lower = word.trim().toLowerCase();
	return GERMAN_WORDS[lower] ?? AREA_LEVELS.find((level) => level === lower) ?? null;
}
