import { describe, expect, it } from 'vitest';
import type { Polygon } from 'geojson';
import { z } from 'zod';
import { areas } from '../../../../src/cli/demo/content/areas.ts';
import { boards } from '../../../../src/cli/demo/content/boards.ts';
import { contactPoints } from '../../../../src/cli/demo/content/contact-points.ts';
import { events } from '../../../../src/cli/demo/content/events.ts';
import { indicators } from '../../../../src/cli/demo/content/indicators.ts';
import { measures } from '../../../../src/cli/demo/content/measures.ts';
import { outlineOf } from '../../../../src/cli/demo/content/outlines.ts';
import { readData } from '../../../../src/cli/demo/content/read-data.ts';
import { topics } from '../../../../src/cli/demo/content/topics.ts';

const codes = new Set(areas.map(({ code }) => code));
const topicCodes = new Set<string>(topics.map(({ code }) => code));
const sozialraeume = areas.filter(({ level }) => level === 'sozialraum');
const ideas = boards.flatMap((board) => board.ideas);

/** Twice the area enclosed, positive when the ring runs anticlockwise. */
function enclosed({ coordinates: [ring = []] }: Polygon): number {
	return ring.reduce((sum, [x = 0, y = 0], at) => {
		const [nextX = 0, nextY = 0] = ring[(at + 1) % ring.length] ?? [];
		return sum + x * nextY - nextX * y;
	}, 0);
}

describe('The data of the demo', () => {
	it('is refused by the name of its file and what is wrong in it', () => {
		const wrong = z.array(z.object({ code: z.int() }));
		expect(() => readData('topics', wrong)).toThrow(/data\/topics\.json: [^]*\[0\]\.code/);
	});
});

describe('The demo city', () => {
	it('is covered by its Sozialräume without gap or overlap', () => {
		const parts = sozialraeume.map(({ code }) => enclosed(outlineOf(code)));
		expect(parts.every((part) => part > 0)).toBe(true);
		expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(enclosed(outlineOf('F')), 9);
	});

	it('draws every area as one closed ring', () => {
		for (const { code } of areas) {
			const [ring = []] = outlineOf(code).coordinates;
			expect(ring.at(-1)).toEqual(ring[0]);
			expect(new Set(ring.map(String)).size).toBe(ring.length - 1);
		}
	});

	it('counts the people of an area as the sum of its Sozialräume', () => {
		const city = areas.find(({ code }) => code === 'F');
		expect(city?.population).toBe(
			sozialraeume.reduce((sum, { population }) => sum + population, 0)
		);
	});

	it('holds what was promised', () => {
		expect(sozialraeume).toHaveLength(15);
		expect(ideas).toHaveLength(60);
		expect(events).toHaveLength(8);
		expect(measures).toHaveLength(15);
		expect(indicators).toHaveLength(3);
		expect(new Set(measures.map(({ history }) => history.at(-1)?.status))).toEqual(
			new Set(['proposed', 'decided', 'in-progress', 'paused', 'done', 'rejected'])
		);
	});

	it('speaks only of areas, topics, ideas and events that it has', () => {
		const named = [
			...contactPoints.map(({ area }) => area),
			...ideas.map(({ area }) => area),
			...events.map(({ area }) => area),
			...measures.flatMap((measure) => measure.areas),
			...indicators.flatMap(({ values }) => Object.keys(values))
		];
		expect(named.filter((code) => !codes.has(code))).toEqual([]);
		const tagged = [
			...[...events, ...measures].flatMap((tags) => tags.topics),
			...indicators.map(({ topic }) => topic)
		];
		expect(tagged.filter((code) => !topicCodes.has(code))).toEqual([]);
		const evidence = measures.flatMap((measure) => measure.evidence);
		const cited = evidence.map((item) =>
			item.kind === 'idea'
				? ideas.some(({ code }) => code === item.idea)
				: item.kind === 'event'
					? events.some(({ slug }) => slug === item.event)
					: codes.has(item.area)
		);
		expect(cited).not.toContain(false);
	});

	it('has six finished years of every indicator for every Sozialraum', () => {
		for (const { values } of indicators) {
			expect(Object.keys(values).toSorted()).toEqual(
				sozialraeume.map(({ code }) => code).toSorted()
			);
			expect(Object.values(values).every((years) => years.length === 6)).toBe(true);
		}
	});
});
