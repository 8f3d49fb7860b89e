import type { MultiPolygon, Position } from 'geojson';
import type { Insertable } from 'kysely';
import type { Tables } from '#lib/server/platform/db/index.ts';
import type { GrownSize } from './size.ts';
import { idOf } from './texts.ts';

type Area = Insertable<Tables['areas']>;

const INSTANT = '2024-01-01T00:00:00.000Z';

/** A city with districts and neighbourhoods side by side, with borders as crooked as real ones. */
export function grownAreas({ districts, neighbourhoods }: GrownSize): Area[] {
	const city = area(1, 'city', 'Musterstadt', null, [0, 0, 1, 1]);
	const rest = cells([0, 0, 1, 1], districts).flatMap((box, index) => {
		const number = 2 + index * (neighbourhoods + 1);
		const district = area(number, 'stadtteil', `Stadtteil ${index + 1}`, city, box);
		const parts = cells(box, neighbourhoods).map((part, nth) =>
			area(number + nth + 1, 'sozialraum', `Quartier ${index + 1}.${nth + 1}`, district, part)
		);
		return [district, ...parts];
	});
	return [city, ...rest];
}

/** The numbers of the areas without areas below. */
export function neighbourhoodNumbers({ districts, neighbourhoods }: GrownSize): number[] {
	return Array.from({ length: districts * neighbourhoods }, (_, index) => {
		const district = Math.floor(index / neighbourhoods);
		return 3 + district * (neighbourhoods + 1) + (index % neighbourhoods);
	});
}

function area(n: number, level: Area['level'], name: string, parent: Area | null, box: Box): Area {
	const id = idOf('area', n);
	return {
		id,
		code: `a${n}`,
		officialCode: `a${n}`,
		level,
		name,
		parentId: parent?.id ?? null,
		path: `${parent?.path ?? '/'}${id}/`,
		population: 1000 + ((n * 37) % 9000),
		outlineJson: outline(box, 32),
		shapeJson: outline(box, 6),
		validFrom: null,
		validUntil: null,
		createdAt: INSTANT,
		updatedAt: INSTANT
	};
}

/** West, south, east and north, as parts of the city's own. */
type Box = [number, number, number, number];

function cells([west, south, east, north]: Box, count: number): Box[] {
	const columns = Math.ceil(Math.sqrt(count));
	const rows = Math.ceil(count / columns);
	return Array.from({ length: count }, (_, index) => {
		const [column, row] = [index % columns, Math.floor(index / columns)];
		const [width, height] = [(east - west) / columns, (north - south) / rows];
		const [left, bottom] = [west + column * width, south + row * height];
		return [left, bottom, left + width, bottom + height];
	});
}

function outline([west, south, east, north]: Box, steps: number): MultiPolygon {
	const corners: Position[] = [
		[west, south],
		[east, south],
		[east, north],
		[west, north]
	];
	const ring = corners.flatMap(([x0 = 0, y0 = 0], corner) => {
		const [x1 = 0, y1 = 0] = corners[(corner + 1) % 4] ?? [];
		return Array.from({ length: steps }, (_, step) => {
			const at = step / steps;
			return crooked(x0 + (x1 - x0) * at, y0 + (y1 - y0) * at, step > 0);
		});
	});
	return { type: 'MultiPolygon', coordinates: [[[...ring, ...ring.slice(0, 1)]]] };
}

/** The same point for both who share a border: it is moved by where it lies. */
function crooked(x: number, y: number, isBetween: boolean): Position {
	const bend = isBetween ? 0.006 : 0;
	const dx = Math.sin(x * 917 + y * 641) * bend;
	const dy = Math.cos(x * 577 - y * 823) * bend;
	return [8.5 + (x + dx) * 0.3, 50 + (y + dy) * 0.2].map((each) => Number(each.toFixed(6)));
}
