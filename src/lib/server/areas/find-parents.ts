import type { AreaLevel } from '#lib/shared/areas/levels.ts';
import { areaMatcher, type AreaMatch, type MatchWay } from '#lib/shared/areas/match-area.ts';
import type { AreaFile, ImportedArea } from '#lib/shared/areas/read-geojson.ts';
import { listNames, refuse } from '#lib/shared/imports/refusal.ts';
import type { AreaRow } from './repository.ts';

/** Areas of one level, and what is said about the ones above them. */
export interface AreasToPlace extends Pick<AreaFile, 'areas' | 'fields'> {
	level: AreaLevel;
	/** The code of the area that stands above all of them. */
	parent?: string | undefined;
	/** The level of the areas that a field of the file names as those above. */
	parentLevel?: AreaLevel | undefined;
}

interface Parents {
	parentOf: (area: ImportedArea) => AreaRow | null;
	unknownParent: string | null;
	/** How many areas named theirs in which way. */
	ways: Partial<Record<MatchWay, number>>;
}

/**
 * Finds what stands above each imported area: one parent for all, or what a field of the file says
 * by code or by name. A guessed field that names one and the same unknown parent for all is left
 * alone.
 *
 * @throws {ImportRefusal} for a parent that is not known here, and for one that could be several
 */
export function findParents(input: AreasToPlace, known: AreaRow[]): Parents {
	const others = known.filter(
		({ level }) => level !== input.level && level === (input.parentLevel ?? level)
	);
	const find = parentFinder(others);
	if (input.parent !== undefined) {
		const { area: parent } = find(input.parent);
		if (!parent) refuse(`there is no area with the code ${input.parent} to stand above them`);
		return { parentOf: () => parent, unknownParent: null, ways: {} };
	}
	const named = new Set(input.areas.map(({ parent }) => parent ?? ''));
	const found = new Map([...named].map((text) => [text, find(text)]));
	const unknown = [...named].filter((text) => text !== '' && !found.get(text)?.area);
	if (unknown.length > 0 && !(input.fields.isParentGuessed && named.size === 1)) {
		refuse(
			`the field "${input.fields.parent ?? ''}" names parents that are not known here: ${listNames(unknown)}; import them first, or give one parent for all with --parent CODE`
		);
	}
	return {
		parentOf: ({ parent }) => found.get(parent ?? '')?.area ?? null,
		unknownParent: unknown[0] ?? null,
		ways: countWays(input.areas.map(({ parent }) => found.get(parent ?? '')))
	};
}

/** A code that stands in addresses is unique, so it is tried before all else. */
function parentFinder(areas: AreaRow[]): (text: string) => AreaMatch<AreaRow> {
	const byAddress = new Map(areas.map((area) => [area.code, area]));
	const match = areaMatcher(areas);
	return (text) => {
		const exact = byAddress.get(text);
		if (exact) return { area: exact, way: 'code' };
		const found = match(text);
		if (!found.area && found.candidates.length > 0) {
			const names = found.candidates.map(({ name, level, code }) => `${name} (${level} ${code})`);
			const levels = new Set(found.candidates.map(({ level }) => level));
			const cure =
				levels.size > 1
					? 'say which level is meant with --parent-level'
					: 'write the code in the file instead';
			refuse(`the parent ${text} could be ${listNames(names)}; ${cure}`);
		}
		return found;
	};
}

function countWays(matches: (AreaMatch | undefined)[]): Parents['ways'] {
	const ways: Parents['ways'] = {};
	for (const match of matches) {
		if (match?.area) ways[match.way] = (ways[match.way] ?? 0) + 1;
	}
	return ways;
}
