import { listNames, refuse } from '#lib/shared/imports/refusal.ts';
import { neighbourhoodOf, type Neighbourhood } from './neighbourhood.ts';
import { metresBetween, sayDistance, sayPlace, type Site } from './place.ts';
import type { Sample } from './check-coordinates.ts';
import { suggestCrs } from './suggest-crs.ts';

/** Where an imported outline would come to lie. */
export interface Landing {
	/** How to name its feature in a sentence: `feature 3 (Altstadt)`. */
	label: string;
	code: string;
	site: Site;
	/** Where the outline of the same area lies that is here already. */
	before: Site | null;
}

export interface Move {
	code: string;
	name: string;
	/** From the centre of the old outline to that of the new one. */
	metres: number;
}

/** The areas whose outlines move, by a metre or more. */
export function movesOf(landings: Landing[]): Move[] {
	return landings.flatMap(({ code, site, before }) => {
		const metres = before ? Math.round(metresBetween(before.centre, site.centre)) : 0;
		return metres >= 1 ? [{ code, name: site.name, metres }] : [];
	});
}

/**
 * Asks about outlines that move by more than their own size, and about those that are new and far
 * from the areas that are here, or else from the others of the file.
 *
 * @param stored the areas that are here
 * @param file its system and one position of every polygon, to find a system that fits better
 * @throws {ImportRefusal} with both places
 */
export function refuseFarLandings(
	landings: Landing[],
	stored: Site[],
	file: { crs: string; samples: Sample[] }
): void {
	const around = neighbourhoodOf(stored.length > 0 ? stored : landings.map(({ site }) => site));
	const moved = landings.flatMap(({ before, ...landing }) =>
		before && metresBetween(before.centre, landing.site.centre) > before.size
			? [{ ...landing, before }]
			: []
	);
	const far = around
		? landings.filter(({ before, site }) => !before && !around.isNear(site.centre))
		: [];
	if (!around || moved.length + far.length === 0) return;
	const positions = file.samples.map(({ position }) => position);
	const better = suggestCrs(positions, file.crs, around.isNear);
	const cure = `${better ? `; ${better}` : ''}; if they are right as they are, say --far-is-right`;
	if (moved.length > 0) refuse(sayMoved(moved) + cure);
	refuse(sayFar(far, around, stored.length > 0 ? 'here' : 'in the file') + cure);
}

function sayMoved(moved: (Landing & { before: Site })[]): string {
	const [first, ...others] = moved.map(({ label, site, before }) => {
		const metres = sayDistance(metresBetween(before.centre, site.centre));
		return { label, site, before, metres, short: `${site.name} (${metres})` };
	});
	if (!first) return '';
	const places = `from ${sayPlace(first.before.centre)} to ${sayPlace(first.site.centre)}`;
	return `${first.label} would move by ${first.metres}, more than its own size, ${places}${and(others)}`;
}

function sayFar([first, ...others]: Landing[], around: Neighbourhood, where: string): string {
	if (!first) return '';
	const away = ({ site }: Landing) =>
		sayDistance(metresBetween(site.centre, around.nearest(site.centre).centre));
	const nearest = around.nearest(first.site.centre);
	const rest = others.map((landing) => ({ short: `${landing.site.name} (${away(landing)})` }));
	return `${first.label} would land at ${sayPlace(first.site.centre)}, ${away(first)} from the nearest of the areas that are ${where}, ${nearest.name} at ${sayPlace(nearest.centre)}${and(rest)}`;
}

function and(others: { short: string }[]): string {
	const names = listNames(others.map(({ short }) => short));
	return others.length > 0 ? `, and so would ${others.length} more: ${names}` : '';
}
