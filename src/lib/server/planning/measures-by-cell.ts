import { ancestorIds, coveringIds, type LocalisedArea } from '#lib/server/areas/index.ts';
import type { Coverage } from '#lib/server/measures/index.ts';

/** Which measures are about a topic in an area, in a part of it or in the whole: told for all cells at once. */
export class MeasuresByCell {
	readonly #numbers = new Map<string, string[]>();

	/** @param measures in the order in which a cell names them. */
	constructor(measures: readonly Coverage[], rows: readonly LocalisedArea[]) {
		const ids = rows.map(({ id }) => id);
		const own = new Set(ids);
		const below = new Map<string, string[]>();
		for (const row of rows)
			for (const above of ancestorIds(row)) below.set(above, [...(below.get(above) ?? []), row.id]);
		/** The rows that something in an area concerns: those that hold it and those within it. */
		const concerned = (path: string) => {
			const covering = coveringIds({ path });
			return [...covering.filter((id) => own.has(id)), ...(below.get(covering.at(-1) ?? '') ?? [])];
		};
		for (const { number, areaPaths, topicIds } of measures) {
			const rowIds = areaPaths.length === 0 ? ids : new Set(areaPaths.flatMap(concerned));
			for (const rowId of rowIds) for (const topicId of topicIds) this.#add(rowId, topicId, number);
		}
	}

	/** The numbers of the measures. */
	numbersIn(areaId: string, topicId: string): readonly string[] {
		return this.#numbers.get(`${areaId}\n${topicId}`) ?? [];
	}

	#add(rowId: string, topicId: string, number: string): void {
		const cell = `${rowId}\n${topicId}`;
		const known = this.#numbers.get(cell);
		if (known) known.push(number);
		else this.#numbers.set(cell, [number]);
	}
}
