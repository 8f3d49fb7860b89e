import { movesOf, refuseFarLandings, type Move } from '#lib/shared/areas/check-landings.ts';
import { neighbourhoodOf, type Neighbourhood } from '#lib/shared/areas/neighbourhood.ts';
import { siteOf, type Site } from '#lib/shared/areas/place.ts';
import type { AreaFile } from '#lib/shared/areas/read-geojson.ts';
import type { Context } from '#lib/server/platform/context.ts';
import type { Db } from '#lib/server/platform/db/index.ts';
import type { AreasToPlace } from './find-parents.ts';
import { findAllAreas, findOutlines, type AreaRow } from './repository.ts';

/** Areas with what is said about where they land. */
export interface AreasToLand extends AreasToPlace, Pick<AreaFile, 'crs' | 'samples'> {
	/** The operator's word that outlines belong where they land. */
	farIsRight?: boolean | undefined;
}

/** Where the city lies, as far as its areas have outlines. */
export async function whereTheCityLies(ctx: Context): Promise<Neighbourhood | null> {
	const sites = await findSites(ctx.db, await findAllAreas(ctx.db));
	return neighbourhoodOf([...sites.values()]);
}

/**
 * Compares where the outlines of an import land with what is here.
 *
 * @returns the areas that move
 * @throws {ImportRefusal} for outlines that land or move far, unless that is said to be right
 */
export async function settleLandings(
	db: Db,
	input: AreasToLand,
	known: AreaRow[]
): Promise<Move[]> {
	const sites = await findSites(db, known);
	const mine = new Map(
		known.filter(({ level }) => level === input.level).map((row) => [row.officialCode, row.id])
	);
	const landings = input.areas.map(({ label, code, name, outline }) => {
		const before = sites.get(mine.get(code) ?? '') ?? null;
		return { label, code, site: siteOf(name, outline), before };
	});
	if (!input.farIsRight) refuseFarLandings(landings, [...sites.values()], input);
	return movesOf(landings);
}

/** Where the areas lie that have an outline, by their id. */
async function findSites(db: Db, known: AreaRow[]): Promise<Map<string, Site>> {
	const names = new Map(known.map(({ id, name }) => [id, name]));
	const sites = new Map<string, Site>();
	for (const { id, outlineJson } of await findOutlines(db)) {
		if (outlineJson) sites.set(id, siteOf(names.get(id) ?? '', outlineJson));
	}
	return sites;
}
