export interface KnownArea {
	id: string;
	/** As it stands in addresses. */
	code: string;
	/** As the municipality writes it. */
	officialCode: string;
	name: string;
}

/** By what a row was recognised, the surest first. */
export const MATCH_WAYS = ['code', 'name', 'name-without-number', 'code-without-zeros'] as const;

export type MatchWay = (typeof MATCH_WAYS)[number];

export type AreaMatch<Area extends KnownArea = KnownArea> =
	{ area: Area; way: MatchWay } | { area: null; candidates: Area[] };

const KEYS: Record<
	MatchWay,
	{ ofArea: (area: KnownArea) => string[]; ofText: (text: string) => string }
> = {
	code: { ofArea: (area) => [area.officialCode, area.code], ofText: (text) => text },
	name: { ofArea: (area) => [tidy(area.name)], ofText: (text) => text },
	'name-without-number': {
		ofArea: (area) => [withoutNumber(tidy(area.name))],
		ofText: withoutNumber
	},
	'code-without-zeros': {
		ofArea: (area) => (/^0*\d+$/.test(area.officialCode) ? [withoutZeros(area.officialCode)] : []),
		ofText: (text) => (/^\d+$/.test(text) ? withoutZeros(text) : '')
	}
};

/** Ways that are as sure as each other are tried together. */
const STEPS: MatchWay[][] = [['code'], ['name', 'name-without-number'], ['code-without-zeros']];

/**
 * Prepares the matching of written texts to areas: by code, by name, by name without a leading number
 * (`01 Altstadt` is `Altstadt`), by a numeric code that lost its leading zeros in a spreadsheet.
 *
 * @param areas all areas that may be meant
 * @returns a function from a text to its area; where several areas fit, nothing further
 * is tried and they are returned as candidates
 */
export function areaMatcher<Area extends KnownArea>(
	areas: Area[]
): (text: string) => AreaMatch<Area> {
	const indexes = new Map(MATCH_WAYS.map((way) => [way, indexBy(areas, KEYS[way].ofArea)]));
	return (text) => {
		const written = tidy(text);
		for (const ways of STEPS) {
			const found = new Map<Area, MatchWay>();
			for (const way of ways) {
				const hits = indexes.get(way)?.get(KEYS[way].ofText(written)) ?? [];
				for (const area of hits) if (!found.has(area)) found.set(area, way);
			}
			const [only] = found;
			if (found.size > 1) return { area: null, candidates: [...found.keys()] };
			if (only) return { area: only[0], way: only[1] };
		}
		return { area: null, candidates: [] };
	};
}

function indexBy<Area extends KnownArea>(areas: Area[], keysOf: (area: Area) => string[]) {
	const index = new Map<string, Area[]>();
	for (const area of areas) {
		for (const key of new Set(keysOf(area))) index.set(key, [...(index.get(key) ?? []), area]);
	}
	index.delete('');
	return index;
}

function tidy(text: string): string {
	return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function withoutNumber(name: string): string {
	return name.replace(/^\d+[.)]? /, '');
}

function withoutZeros(code: string): string {
	return code.replace(/^0+(?=\d)/, '');
}
