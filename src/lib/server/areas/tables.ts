import type { MultiPolygon } from 'geojson';
import type { OpeningHours } from '#lib/shared/areas/opening-hours.ts';
import type { AreaLevel } from '#lib/shared/areas/levels.ts';

export interface AreaTable {
	id: string;
	/** Stands in addresses; the official code, made safe and unique over all levels. */
	code: string;
	/** As the municipality writes it; unique within its level. */
	officialCode: string;
	level: AreaLevel;
	name: string;
	parentId: string | null;
	/** `/<root id>/…/<id>/`: what lies below an area begins with its path. */
	path: string;
	population: number | null;
	/** WGS 84 degrees, as imported. */
	outlineJson: MultiPolygon | null;
	/** The same, simplified for a map of the level. */
	shapeJson: MultiPolygon | null;
	validFrom: string | null;
	validUntil: string | null;
	createdAt: string;
	updatedAt: string;
}

export interface ContactPointTable {
	id: string;
	areaId: string;
	name: string;
	address: string;
	phone: string;
	mail: string;
	hoursJson: OpeningHours[];
	/** Codes of the languages spoken there, as in `SPOKEN_LANGUAGES`. */
	languagesJson: string[];
	note: string;
	updatedAt: string;
}

declare module '#lib/server/platform/db/tables.ts' {
	interface Tables {
		areas: AreaTable;
		contactPoints: ContactPointTable;
	}
}
