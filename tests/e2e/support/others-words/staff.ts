import type { MatrixParams } from '../matrix/objects.ts';
import { matrixRoutes } from '../matrix/routes.ts';
import { DEMO, type Ids } from '../never-stale/demo.ts';

/** Needs answers of a survey that nobody has answered. */
const EMPTY = /\/results\/texts\//;

/** The pages of staff in the source language: those of the matrix's objects, and of the demo's own. */
export function staffAddresses(objects: MatrixParams, ids: Ids): string[] {
	const demo: MatrixParams = {
		'/planning/[area]/[topic]': { area: DEMO.area, topic: DEMO.topic },
		'/planning/indicators/[code]': { code: DEMO.indicator },
		'/staff/areas/[id]': { ...objects['/staff/areas/[id]'], id: ids.area },
		'/staff/boards/[id]': { id: ids.board },
		'/staff/events/[id]': { id: ids.event },
		'/staff/measures/[id]': { id: ids.measure },
		'/staff/moderation/[id]': { id: ids.ideas[0] ?? '' },
		'/staff/surveys/[id]': { id: ids.survey },
		'/staff/translations/[ownerType]/[ownerId]': { ownerType: 'survey', ownerId: ids.survey }
	};
	const routes = matrixRoutes()
		.filter(({ id }) => /^\/(staff|planning|admin)(\/|$)/.test(id) && !EMPTY.test(id))
		.filter(({ requests }) => requests.includes('GET'))
		.map(({ id }) => id);
	return [objects, demo].flatMap((params) =>
		routes.flatMap((route) => {
			const address = fill(route, params);
			return address === null ? [] : [`/de${address}${QUERY[route.split('/').at(-1) ?? ''] ?? ''}`];
		})
	);
}

/** What a page must be asked for, besides its address. */
const QUERY: Record<string, string> = { '[ownerId]': '?locale=tr', phase: '?to=rating' };

/** Null where something is missing. */
function fill(route: string, params: MatrixParams): string | null {
	const [prefix = ''] = Object.keys(params)
		.filter((each) => route === each || route.startsWith(`${each}/`))
		.sort((a, b) => b.length - a.length);
	const path = route.replaceAll(
		/\[(\w+)\]/g,
		(part, name: string) => params[prefix]?.[name] ?? part
	);
	return path.includes('[') ? null : path;
}
