import type { Feature, FeatureCollection, MultiPolygon } from 'geojson';
import type { AreaLevel } from '#lib/shared/areas/levels.ts';
import type { LocalTexts } from '#lib/shared/translations/local-text.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { textsInAllLanguages } from '#lib/server/translations/index.ts';
import { areaOutlines } from './maps.ts';
import { everyArea } from './queries.ts';

/** An area as other programs get it. */
export interface OpenArea {
	code: string;
	officialCode: string;
	level: AreaLevel;
	/** By language code; the languages without a translation are left out. */
	names: LocalTexts;
	parentCode: string | null;
	population: number | null;
	validFrom: string | null;
	validUntil: string | null;
}

/** All areas, also those that have ended, ordered by code. */
export async function openAreas(ctx: Context): Promise<OpenArea[]> {
	return (await areasWithIds(ctx)).map(({ area }) => area);
}

/** The same with their full outlines, as GeoJSON (RFC 7946). */
export async function openAreaFeatures(
	ctx: Context
): Promise<FeatureCollection<MultiPolygon | null, OpenArea>> {
	const outlines = await areaOutlines(ctx);
	const features = (await areasWithIds(ctx)).map(
		({ id, area }): Feature<MultiPolygon | null, OpenArea> => ({
			type: 'Feature',
			id: area.code,
			properties: area,
			geometry: outlines.get(id) ?? null
		})
	);
	return { type: 'FeatureCollection', features };
}

async function areasWithIds(ctx: Context): Promise<{ id: string; area: OpenArea }[]> {
	const rows = await everyArea(ctx);
	const codes = new Map(rows.map(({ id, code }) => [id, code]));
	const textsOf = await textsInAllLanguages(ctx, { area: rows.map(({ id }) => id) });
	return rows
		.map(({ id, name, parentId, code, officialCode, level, ...row }) => {
			const names = textsOf('area', id, 'name', name);
			const { population, validFrom, validUntil } = row;
			const parentCode = codes.get(parentId ?? '') ?? null;
			const area = {
				code,
				officialCode,
				level,
				names,
				parentCode,
				population,
				validFrom,
				validUntil
			};
			return { id, area };
		})
		.sort((a, b) => (a.area.code < b.area.code ? -1 : 1));
}
