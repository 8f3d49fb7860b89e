import type { Polygon, Position } from 'geojson';

/*
 * The demo city is drawn by hand on a sheet of 100 × 100 and laid between 8.60° and 8.70° east and 50.08°
 * and 50.14° north. It follows no real boundary. Neighbours name the same corners, so their borders meet
 * exactly, and the outline of a larger area is what remains when shared borders are taken away.
 */
/** The edge of the city, clockwise from the west. */
const edgeOfTheCity = `
	w1 6,57   w2 2.5,66   w3 6,75   t11 10,82   w4 8,91   w5 19,95.5   w6 33,99   w7 44,95
	t1 52,97   w8 63,93   w9 74,94.5   w10 81,86   w11 79.5,77   t2 84,70   w12 90.5,63
	w13 89,55   t3 85,49   w14 92,49.5   w15 98.5,45   w16 96,36   w17 99,27   w18 92,18
	t4 80,12   w19 71,5   t5 61,8   w20 54,3.5   t6 46,6   w21 38,2   t7 30,5   w22 20,3
	w23 11,9   t8 7,17   w24 2.5,25   w25 5.5,33   t9 3.5,40   t10 7,49.5
`;
/** The river, from west to east. */
const river = `
	r1 16,20.5   t12 26,22   r2 34,25   t13 40,30   r3 45,34.5   t14 51,37   r4 57,42
	t15 63,46   r5 70,49   t16 76,50   r6 80.5,50.2
`;
/** Between Gutleut, Gallus and Westend-Süd. */
const bordersInTheMiddle = `
	g1 14,37   g2 25,38.5   j1 35.5,42   g3 36.5,35.5   g4 45,45.5   j2 54.5,49.5   g5 62,54
	g6 72,56.5   g7 79,54   f1 13.5,48   j3 20.5,52   f2 30,50   f3 41,53   j4 50.5,56.5
	e1 22.5,58   j5 27,62.5   e2 36,60.5   j6 44,64   j7 51.5,63.5
`;
/** Within Bockenheim and Westend-Süd. */
const bordersInTheNorth = `
	k1 25,69   j8 28.5,75   k2 35,77   j9 41,75   k3 45,70   b1 18,80   l1 43,81   l2 50,84.5
	j10 57.5,82   p1 54.5,89   p2 60,77   j11 58,71   p3 55.5,66.5   p4 66,73.5   p5 75,70.5
`;
/** South of the river. */
const bordersInTheSouth = `
	m1 27.5,13   h1 50,15   h2 47.5,26   s1 58.5,18   s2 63.5,28   s3 61,37   a1 77,22
	a2 81.5,32   a3 76,41
`;

const corners = new Map(
	[edgeOfTheCity, river, bordersInTheMiddle, bordersInTheNorth, bordersInTheSouth]
		.flatMap((sheet) => sheet.trim().split(/\s{2,}/))
		.map((corner) => {
			const [name = '', place = ''] = corner.split(' ');
			const [x = 0, y = 0] = place.split(',').map(Number);
			return [name, { x, y }] as const;
		})
);

/** Corners of every Sozialraum, anticlockwise as RFC 7946 asks. */
const rings: Record<string, string> = {
	F111: 'j6 j7 p3 j11 p2 j10 l2 l1 j9 k3',
	F112: 'j8 k2 j9 l1 l2 j10 p1 t1 w7 w6 w5 w4 t11 b1',
	F113: 'j5 e2 j6 k3 j9 k2 j8 k1',
	F114: 't10 f1 j3 e1 j5 k1 j8 b1 t11 w3 w2 w1',
	F121: 'j11 p4 p5 t2 w11 w10 w9 w8 t1 p1 j10 p2',
	F122: 'j4 j2 g5 g6 g7 t3 w13 w12 t2 p5 p4 j11 p3 j7',
	F211: 't9 g1 g2 j1 g4 j2 j4 f3 f2 j3 f1 t10',
	F212: 'j3 f2 f3 j4 j7 j6 e2 j5 e1',
	F221: 't8 r1 t12 r2 t13 g3 j1 g2 g1 t9 w25 w24',
	F222: 't13 r3 t14 r4 t15 r5 t16 r6 t3 g7 g6 g5 j2 g4 j1 g3',
	F311: 't7 w21 t6 h1 h2 t14 r3 t13 r2 t12 m1',
	F312: 't8 w23 w22 t7 m1 t12 r1',
	F321: 't6 w20 t5 s1 s2 s3 t15 r4 t14 h2 h1',
	F322: 't5 w19 t4 a1 a2 a3 t16 r5 t15 s3 s2 s1',
	F323: 't4 w18 w17 w16 w15 w14 t3 r6 t16 a3 a2 a1'
};

/**
 * Draws the outline of an area.
 * @param code code of a Sozialraum or the beginning that the codes of its Sozialräume share
 * @returns a closed ring in degrees of longitude and latitude (WGS 84)
 */
export function outlineOf(code: string): Polygon {
	const borders = Object.keys(rings)
		.filter((key) => key.startsWith(code))
		.flatMap((key) => bordersOf(rings[key] ?? ''));
	const drawn = new Set(borders.map(([from, to]) => `${from} ${to}`));
	const outer = borders.filter(([from, to]) => !drawn.has(`${to} ${from}`));
	return { type: 'Polygon', coordinates: [walkAlong(new Map(outer))] };
}

function bordersOf(ring: string): [from: string, to: string][] {
	const names = ring.split(' ');
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
	const corner = corners.get(name);
	if (!corner) throw new Error(`The map has no corner called ${name}.`);
	return [round(8.6 + corner.x * 0.001), round(50.08 + corner.y * 0.0006)];
}

function round(degrees: number): number {
	return Math.round(degrees * 1e6) / 1e6;
}
