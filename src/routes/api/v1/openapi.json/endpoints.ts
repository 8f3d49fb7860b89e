import { z } from 'zod';
import { LOCALES } from '#lib/i18n/registry.ts';
import { AREA_LEVELS } from '#lib/shared/areas/levels.ts';
import { PHASES } from '#lib/shared/boards/phases.ts';
import { directionSchema } from '#lib/shared/indicators/indicator.ts';
import { SOURCE_TYPES } from '#lib/shared/measures/evidence.ts';
import { MEASURE_STATUSES } from '#lib/shared/measures/lifecycle.ts';

/** One address below `/api/v1`, as the description tells of it. */
export interface Endpoint {
	/** Below `/api/v1`, with `{name}` for what varies. */
	path: string;
	summary: string;
	contentType: 'application/json' | 'application/geo+json' | 'text/csv' | 'text/calendar';
	/** What JSON looks like; a table or a calendar is text. */
	schema?: z.ZodType;
	/** Takes `?lang=`. */
	isLocalised?: boolean;
}

const day = z.iso.date();
const text = z.string();
const textOrNull = text.nullable();

const area = z.object({
	code: text,
	officialCode: text,
	level: z.enum(AREA_LEVELS),
	names: z.record(z.string(), text),
	parentCode: textOrNull,
	population: z.number().nullable(),
	validFrom: day.nullable(),
	validUntil: day.nullable()
});

const board = z.object({
	slug: text,
	title: text,
	intro: text,
	phase: z.enum(PHASES),
	phaseUntil: day.nullable(),
	areas: z.array(text),
	topics: z.array(text),
	ideas: z.number(),
	url: z.url(),
	ideasUrl: z.url()
});

const idea = z.object({
	id: text,
	title: text,
	text,
	language: z.enum(LOCALES),
	area: textOrNull,
	topic: textOrNull,
	supports: z.number(),
	publishedOn: day.nullable(),
	statements: z.array(z.object({ department: text, text, answeredOn: day })),
	url: z.url()
});

const indicator = z.object({
	code: text,
	name: text,
	unit: text,
	description: text,
	direction: directionSchema,
	topicCode: textOrNull,
	source: text,
	values: z.array(z.object({ areaCode: text, year: z.number(), value: z.number().nullable() }))
});

const measure = z.object({
	number: text,
	slug: text,
	title: text,
	description: text,
	goals: text,
	status: z.enum(MEASURE_STATUSES),
	areas: z.array(text),
	topics: z.array(text),
	carer: text,
	department: text,
	startsOn: day.nullable(),
	endsOn: day.nullable(),
	budgetEuro: z.number().nullable(),
	statement: text,
	updates: z.array(z.object({ status: z.enum(MEASURE_STATUSES), note: text, changedAt: text })),
	papers: z.array(z.object({ number: text, datedOn: day, title: text, url: text })),
	evidence: z.array(
		z.object({
			sourceType: z.enum(SOURCE_TYPES),
			citedAt: text,
			frozen: z.looseObject({ figure: z.number().nullable(), n: z.number().nullable() })
		})
	)
});

const json = 'application/json';
const csv = 'text/csv';
const ics = 'text/calendar';

export const ENDPOINTS: readonly Endpoint[] = [
	{ path: '/openapi.json', summary: 'This description', contentType: json },
	{
		path: '/areas.json',
		summary: 'All areas, those that have ended too',
		contentType: json,
		schema: z.object({ areas: z.array(area) })
	},
	{
		path: '/areas.geojson',
		summary: 'The same with their outlines (RFC 7946)',
		contentType: 'application/geo+json'
	},
	{
		path: '/areas/{code}/events.ics',
		summary: 'The events that concern an area (RFC 5545)',
		contentType: ics,
		isLocalised: true
	},
	{
		path: '/boards.json',
		summary: 'The boards that are open to all',
		contentType: json,
		schema: z.object({ boards: z.array(board) })
	},
	{
		path: '/boards/{slug}/ideas.json',
		summary: 'The published ideas of a board',
		contentType: json,
		schema: z.object({ ideas: z.array(idea) })
	},
	{ path: '/boards/{slug}/ideas.csv', summary: 'The same as a table', contentType: csv },
	{
		path: '/events.json',
		summary: 'Events from a month ago on',
		contentType: json,
		isLocalised: true
	},
	{
		path: '/events.ics',
		summary: 'The same as a calendar (RFC 5545)',
		contentType: ics,
		isLocalised: true
	},
	{
		path: '/indicators.json',
		summary: 'All indicators with their values; a count of fewer than five people is null',
		contentType: json,
		schema: z.object({ indicators: z.array(indicator) })
	},
	{ path: '/indicators.csv', summary: 'The same as a table', contentType: csv },
	{
		path: '/measures.json',
		summary: 'The public measures with their course and their evidence',
		contentType: json,
		schema: z.object({ measures: z.array(measure) })
	},
	{ path: '/measures.csv', summary: 'The same as a table', contentType: csv },
	{
		path: '/surveys/{slug}/results.json',
		summary: 'The released results of a survey; what stands for fewer than five people is withheld',
		contentType: json,
		isLocalised: true
	},
	{
		path: '/surveys/{slug}/results.csv',
		summary: 'The same as a table',
		contentType: csv,
		isLocalised: true
	}
];
