/** How much stands in a grown database. */
export interface GrownSize {
	/** Below the city. */
	districts: number;
	/** In each district. */
	neighbourhoods: number;
	topics: number;
	boards: number;
	ideas: number;
	/** Of each idea, about. */
	supports: number;
	measures: number;
	events: number;
	surveys: number;
	/** To the first survey, of three answers each. */
	responses: number;
}

/** What every page must bear: 601 areas, and all that a large city gathers in years. */
export const GROWN: GrownSize = {
	districts: 24,
	neighbourhoods: 24,
	topics: 12,
	boards: 5,
	ideas: 50_000,
	supports: 8,
	measures: 20_000,
	events: 600,
	surveys: 200,
	responses: 1_000_000
};

/** Enough for a query that reads whole tables to be seen, filled in within a second or two. */
export const HALF_GROWN: GrownSize = {
	...GROWN,
	districts: 8,
	neighbourhoods: 8,
	ideas: 3000,
	measures: 1500,
	events: 150,
	surveys: 12,
	responses: 3000
};
