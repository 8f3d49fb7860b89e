import { AREA_LEVELS, type AreaLevel } from '#lib/shared/areas/levels.ts';
import { areaMap, localisedAreas } from '#lib/server/areas/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { indicatorByCode, valuesOfIndicator } from './queries.ts';

/**
 * One indicator at one level and year: every area with its values, and the map.
 *
 * @param choice what the planner asks for; the smallest level and the newest year unless told.
 * @throws DomainError `not-found`
 */
export async function indicatorOnMap(
	ctx: Context,
	code: string,
	choice: { level: AreaLevel | null; year: number | null }
) {
	const indicator = await indicatorByCode(ctx, code);
	const values = await valuesOfIndicator(ctx, indicator);
	const byArea = Map.groupBy(values, ({ areaId }) => areaId);
	const areas = (await localisedAreas(ctx)).filter(({ id }) => byArea.has(id));
	const levels = AREA_LEVELS.filter((each) => areas.some((area) => area.level === each));
	const level = levels.find((each) => each === choice.level) ?? levels.at(-1) ?? null;
	const year =
		indicator.years.find((each) => each === choice.year) ?? indicator.years.at(-1) ?? null;
	return {
		indicator,
		levels,
		level,
		year,
		rows: areas
			.filter((area) => area.level === level)
			.map((area) => ({ area, values: byArea.get(area.id) ?? [] })),
		map: level && (await areaMap(ctx, { level }))
	};
}
