import type { Polygon, Position } from 'geojson';
import { z } from 'zod';
import { readData } from './read-data.ts';

/*
 * The demo city is drawn by hand on a sheet of 100 × 100 and laid between 8.60° and 8.70° east and 50.08°
 * and 50.14° north. It follows no real boundary. Neighbours name the same corners, so their borders meet
 * exactly, and the outline of a larger area is what remains when shared borders are taken away.
 */
const { corners, rings } = readData(
	'outlines',
	z.strictObject({
		/** Where each corner lies on the sheet. */
		corners: z.record(z.string(), z.tuple([z.number(), z.number()])),
		/** The corners of every Sozialraum, anticlockwise as RFC 7946 asks. */
		rings: z.record(z.string(), z.array(z.string()))
	})
);

/**
 * Draws the outline of an area.
 * @param code code of a Sozialraum or the beginning that the codes of its Sozialräume share
 * @returns a closed ring in degrees of longitude and latitude (WGS 84)
 */
export function outlineOf(code: string): Polygon {
	const borders = Object.keys(rings)
		.filter((key) => key.startsWith(code))
		.flatMap((key) => bordersOf(rings[key] ?? []));
	const drawn = new Set(borders.map(([from, to]) => `${from} ${to}`));
	const outer = borders.filter(([from, to]) => !drawn.has(`${to} ${from}`));
	return { type: 'Polygon', coordinates: [walkAlong(new Map(outer))] };
}

function bordersOf(names: readonly string[]): [from: string, to: string][] {
	return names.map((name, at) => [name, names[(at + 1) % names.length] ?? name]);
}

function walkAlong(next: Map<string, string>): Position[] {
	const ring: Position[] = [];
	let name = next.keys().next().value;
	for (let steps = 0; name !== undefined && steps <= next.size; steps++) {
		ring.push(placed(name));
		name = next.get(name);
	}
	return ring;
}

function placed(name: string): Position {
	const corner = corners[name];
	if (!corner) throw new Error(`The map has no corner called ${name}.`);
	const [x, y] = corner;
	return [round(8.6 + x * 0.001), round(50.08 + y * 0.0006)];
}

function round(degrees: number): number {
	return Math.round(degrees * 1e6) / 1e6;
}
