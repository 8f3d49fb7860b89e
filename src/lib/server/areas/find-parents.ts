import type { ImportedArea } from '#lib/shared/areas/read-geojson.ts';
import { listNames, refuse } from '#lib/shared/imports/refusal.ts';
import type { AreaImport } from './import-areas.ts';
import type { AreaRow } from './repository.ts';

interface Parents {
	parentOf: (area: ImportedArea) => AreaRow | null;
	unknownParent: string | null;
}

/**
 * Finds what stands above each imported area: one parent for all, or what a field of the file says.
 * A guessed field that names one and the same unknown parent for all is left alone.
 *
 * @throws {ImportRefusal} for a parent that is not known here
 */
export function findParents(input: AreaImport, known: AreaRow[]): Parents {
	const others = known.filter(({ level }) => level !== input.level);
	if (input.parent !== undefined) {
		const parent = areaWithCode(others, input.parent);
		if (!parent) refuse(`there is no area with the code ${input.parent} to stand above them`);
		return { parentOf: () => parent, unknownParent: null };
	}
	const named = new Set(input.areas.map(({ parentCode }) => parentCode ?? ''));
	const found = new Map([...named].map((code) => [code, areaWithCode(others, code)]));
	const unknown = [...named].filter((code) => code !== '' && !found.get(code));
	if (unknown.length > 0 && !(input.fields.isParentGuessed && named.size === 1)) {
		refuse(
			`the field "${input.fields.parent ?? ''}" names parents that are not known here: ${listNames(unknown)}; import them first, or give one parent for all with --parent CODE`
		);
	}
	return {
		parentOf: ({ parentCode }) => found.get(parentCode ?? '') ?? null,
		unknownParent: unknown[0] ?? null
	};
}

function areaWithCode(areas: AreaRow[], code: string): AreaRow | null {
	const exact = areas.filter((area) => area.code === code);
	const same = exact.length > 0 ? exact : areas.filter((area) => area.officialCode === code);
	if (same.length > 1) {
		refuse(
			`the parent ${code} could be ${listNames(same.map(({ level, name }) => `${name} (${level})`))}`
		);
	}
	return same[0] ?? null;
}
