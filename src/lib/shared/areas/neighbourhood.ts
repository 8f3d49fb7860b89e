import { metresBetween, type Place, type Site } from './place.ts';

export interface Neighbourhood {
	/** Whether an area of the same city can lie there. */
	isNear: (place: Place) => boolean;
	/** Of the areas that lie together, the one closest to a place. */
	nearest: (place: Place) => Site;
}

/** A city reaches this far beyond what its areas show: it may have sent one district first. */
const MARGIN = 25_000;

/**
 * Finds where areas lie together. One that lies elsewhere by mistake does not move the middle: it is
 * the area closest to the median of all, and the reach follows the median distance from it.
 *
 * @returns null where there are no areas
 */
export function neighbourhoodOf(sites: Site[]): Neighbourhood | null {
	if (sites.length === 0) return null;
	const medianPlace: Place = [
		median(sites.map(({ centre: [longitude] }) => longitude)),
		median(sites.map(({ centre: [, latitude] }) => latitude))
	];
	const middle = closest(sites, medianPlace).centre;
	const reach =
		MARGIN +
		median(sites.map(({ size }) => size)) +
		3 * median(sites.map(({ centre }) => metresBetween(centre, middle)));
	const isNear = (place: Place) => metresBetween(place, middle) <= reach;
	const near = sites.filter(({ centre }) => isNear(centre));
	return { isNear, nearest: (place) => closest(near, place) };
}

function closest(sites: Site[], place: Place): Site {
	return sites.reduce((best, site) =>
		metresBetween(site.centre, place) < metresBetween(best.centre, place) ? site : best
	);
}

/** The lower one of two in the middle, so that it is one that occurs. */
function median(numbers: number[]): number {
	return numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? 0;
}
