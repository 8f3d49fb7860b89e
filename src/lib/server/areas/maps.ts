import { AREA_LEVELS, type AreaLevel } from '#lib/shared/areas/levels.ts';
import { drawMap, type DrawnMap } from '#lib/shared/areas/draw-map.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { localisedAreas } from './queries.ts';
import { findMappedLevels, findOutlines, findShapes } from './repository.ts';

export interface MapChoice {
	level: AreaLevel;
	/** Only what lies below this area. */
	within?: { path: string };
}

/** The areas of one level that are valid today, drawn as paths of an SVG. */
export async function areaMap(ctx: Context, { level, within }: MapChoice): Promise<DrawnMap> {
	const shown = (await localisedAreas(ctx)).filter(
		(area) => area.level === level && (!within || area.path.startsWith(within.path))
	);
	const shapes = new Map(
		(
			await findShapes(
				ctx.db,
				shown.map(({ id }) => id)
			)
		).map(({ id, shape }) => [id, shape])
	);
	return drawMap(
		shown.flatMap(({ id }) => {
			const shape = shapes.get(id);
			return shape ? [{ id, shape }] : [];
		})
	);
}

/** The levels of which a map can be drawn, from the whole to the smallest. */
export async function mappedLevels(ctx: Context): Promise<AreaLevel[]> {
	const levels = await findMappedLevels(ctx.db);
	return AREA_LEVELS.filter((level) => levels.includes(level));
}

/** The full outlines as imported, by the id of the area. */
export async function areaOutlines(ctx: Context) {
	const rows = await findOutlines(ctx.db);
	return new Map(rows.map(({ id, outlineJson }) => [id, outlineJson]));
}
