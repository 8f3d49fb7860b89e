/**
 * The pages that are the same for everybody who has not signed in, and the query parameters that each of
 * them reads: these stay in memory until something on them changes, and see no other parameter.
 */
export const KEPT_PAGES = {
	/** Behind the language. */
	localised: {
		'': [],
		'/accessibility': [],
		'/areas': ['level'],
		'/areas/[code]': [],
		'/boards': ['area', 'topic', 'page'],
		'/boards/[slug]': ['q', 'area', 'topic', 'sort', 'page'],
		'/boards/[slug]/ideas/[id]': [],
		'/events': ['area', 'topic', 'language', 'access', 'page'],
		'/events/[slug]': [],
		'/events/[slug]/calendar.ics': [],
		'/imprint': [],
		'/measures': ['area', 'topic', 'status', 'page'],
		'/measures/[slug]': [],
		'/privacy': [],
		'/surveys': ['area', 'page'],
		'/surveys/[slug]': ['channel'],
		'/surveys/[slug]/results': ['area', 'question']
	},
	/** Without one; `lang` asks for it. Long tables are written while they are read, and not kept. */
	neutral: {
		'/api/v1/areas.geojson': ['lang'],
		'/api/v1/areas.json': ['lang'],
		'/api/v1/areas/[code]/events.ics': ['lang'],
		'/api/v1/boards.json': ['lang'],
		'/api/v1/boards/[slug]/ideas.json': ['lang', 'page'],
		'/api/v1/events.ics': ['lang'],
		'/api/v1/events.json': ['lang', 'page'],
		'/api/v1/indicators.json': ['lang', 'page'],
		'/api/v1/measures.json': ['lang', 'page'],
		'/api/v1/openapi.json': [],
		'/api/v1/surveys/[slug]/results.json': ['lang']
	}
} as const;
