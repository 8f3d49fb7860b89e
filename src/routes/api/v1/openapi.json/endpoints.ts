import type { z } from 'zod';
import { openAreaFeaturesSchema, openAreasSchema } from '#lib/server/areas/index.ts';
import { OPEN_IDEA_COLUMNS, openBoardsSchema, openIdeasSchema } from '#lib/server/boards/index.ts';
import { openEventsSchema } from '#lib/server/events/index.ts';
import { OPEN_INDICATOR_COLUMNS, openIndicatorsSchema } from '#lib/server/indicators/index.ts';
import { OPEN_MEASURE_COLUMNS, openMeasuresSchema } from '#lib/server/measures/index.ts';
import { openResultsSchema, RESULT_COLUMNS } from '#lib/server/surveys/index.ts';
import { calendarSchema, descriptionSchema, tableSchema } from './schemas.ts';

/** One address below `/api/v1`, as the description tells of it. */
export interface Endpoint {
	/** Below `/api/v1`, with `{name}` for what varies. */
	path: string;
	summary: string;
	contentType: 'application/json' | 'application/geo+json' | 'text/csv' | 'text/calendar';
	/** What an answer looks like: the value of JSON, the text of all else. */
	schema: z.ZodType;
	/** Takes `?lang=`. */
	isLocalised?: boolean;
	/** Takes `?page=`, and names the next one. */
	isPaged?: boolean;
}

const json = (path: string, summary: string, schema: z.ZodType): Endpoint => ({
	path: `${path}.json`,
	summary,
	contentType: 'application/json',
	schema
});

const csv = (path: string, columns: readonly string[]): Endpoint => ({
	path: `${path}.csv`,
	summary: 'The same as a table (RFC 4180)',
	contentType: 'text/csv',
	schema: tableSchema(columns)
});

const ics = (path: string, summary: string): Endpoint => ({
	path: `${path}.ics`,
	summary,
	contentType: 'text/calendar',
	schema: calendarSchema,
	isLocalised: true
});

const paged = (endpoint: Endpoint): Endpoint => ({ ...endpoint, isPaged: true });

const localised = (endpoint: Endpoint): Endpoint => ({ ...endpoint, isLocalised: true });

export const ENDPOINTS: readonly Endpoint[] = [
	json('/openapi', 'This description', descriptionSchema),
	json('/areas', 'All areas, those that have ended too', openAreasSchema),
	{
		path: '/areas.geojson',
		summary: 'The same with their outlines (RFC 7946)',
		contentType: 'application/geo+json',
		schema: openAreaFeaturesSchema
	},
	ics('/areas/{code}/events', 'The events that concern an area (RFC 5545)'),
	json('/boards', 'The boards that are open to all', openBoardsSchema),
	paged(json('/boards/{slug}/ideas', 'The published ideas of a board', openIdeasSchema)),
	csv('/boards/{slug}/ideas', OPEN_IDEA_COLUMNS),
	paged(localised(json('/events', 'Events from a month ago on', openEventsSchema))),
	ics('/events', 'The same as a calendar (RFC 5545)'),
	paged(
		json(
			'/indicators',
			'All indicators with their values; a count of fewer than five people is null',
			openIndicatorsSchema
		)
	),
	csv('/indicators', OPEN_INDICATOR_COLUMNS),
	paged(
		json(
			'/measures',
			'The public measures with their course and their evidence',
			openMeasuresSchema
		)
	),
	csv('/measures', OPEN_MEASURE_COLUMNS),
	localised(
		json(
			'/surveys/{slug}/results',
			'The released results of a survey; what stands for fewer than five people is withheld',
			openResultsSchema
		)
	),
	localised(csv('/surveys/{slug}/results', RESULT_COLUMNS))
];
