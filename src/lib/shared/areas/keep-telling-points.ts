type Point = [number, number];

/**
 * Douglas and Peucker (1973): drops the points of a line that lie closer than `tolerance` to what
 * remains without them. A closed line is cut at the point farthest from its start.
 *
 * @param line at least two points
 * @param stretch the length of one step in x, in steps of y
 * @param tolerance in steps of y
 * @returns first and last point and those between that matter
 */
export function keepTellingPoints(line: Point[], stretch: number, tolerance: number): Point[] {
	const kept = new Set([0, line.length - 1]);
	const open: [number, number][] = [[0, line.length - 1]];
	for (let part = open.pop(); part; part = open.pop()) {
		const [from, to] = part;
		const { index, distance } = farthest(line, from, to, stretch);
		if (distance <= tolerance) continue;
		kept.add(index);
		open.push([from, index], [index, to]);
	}
	return line.filter((_, index) => kept.has(index));
}

function farthest(line: Point[], from: number, to: number, stretch: number) {
	const start = line[from] ?? [0, 0];
	const end = line[to] ?? start;
	let found = { index: from, distance: 0 };
	for (let index = from + 1; index < to; index++) {
		const distance = distanceToSegment(line[index] ?? start, start, end, stretch);
		if (distance > found.distance) found = { index, distance };
	}
	return found;
}

function distanceToSegment(point: Point, start: Point, end: Point, stretch: number): number {
	const x = (point[0] - start[0]) * stretch;
	const y = point[1] - start[1];
	const dx = (end[0] - start[0]) * stretch;
	const dy = end[1] - start[1];
	const length = dx * dx + dy * dy;
	const along = length === 0 ? 0 : Math.max(0, Math.min(1, (x * dx + y * dy) / length));
	return Math.hypot(x - along * dx, y - along * dy);
}
