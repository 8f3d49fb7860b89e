/** Monday to Sunday. */
export const WEEKDAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;

export type Weekday = (typeof WEEKDAYS)[number];

/** Times of the municipality's clock, `HH:MM`. */
export interface OpeningHours {
	days: Weekday[];
	from: string;
	to: string;
}
