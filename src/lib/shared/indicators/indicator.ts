import { z } from 'zod';
import { DEFAULT_THRESHOLD } from '#lib/shared/statistics/index.ts';

/** Which end of an indicator means that something is lacking. */
export const DIRECTIONS = ['high-is-need', 'low-is-need', 'neutral'] as const;

export const directionSchema = z.enum(DIRECTIONS);

export type Direction = z.infer<typeof directionSchema>;

/** A value as it may be shown: null where it counts fewer people than may be told apart. */
export type ShownValue = number | null;

/**
 * Hides a count of very few people, as suppression does with counts of its own: 0 is about nobody,
 * from 1 to below the threshold is hidden.
 *
 * @param isCountOfPeople whether the indicator counts people; shares and amounts are shown
 */
export function shownValue(value: number, isCountOfPeople: boolean): ShownValue {
	return isCountOfPeople && value > 0 && value < DEFAULT_THRESHOLD ? null : value;
}
