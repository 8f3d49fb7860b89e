import { ancestorIds, coveringIds, type LocalisedArea } from '#lib/server/areas/index.ts';
import type { MeasuresThere } from '#lib/server/measures/index.ts';

/** The measures of a cell. */
interface CellMeasures {
	ids: Set<string>;
	/** Among these stand the first few, but not in order. */
	latestIds: string[];
}

/** Which measures are about a topic in an area, in a part of it or in the whole: told for all cells at once. */
export class MeasuresByCell {
	readonly #cells = new Map<string, CellMeasures>();

	/** @param most so many of a cell are wanted by name. */
	constructor(measures: readonly MeasuresThere[], rows: readonly LocalisedArea[], most: number) {
		const rowIds = rows.map(({ id }) => id);
		const own = new Set(rowIds);
		const below = new Map<string, string[]>();
		for (const row of rows)
			for (const above of ancestorIds(row)) below.set(above, [...(below.get(above) ?? []), row.id]);
		/** The rows that something in an area concerns: those that hold it and those within it. */
		const concerned = (path: string) => {
			const covering = coveringIds({ path });
			return [...covering.filter((id) => own.has(id)), ...(below.get(covering.at(-1) ?? '') ?? [])];
		};
		for (const { areaPath, topicId, ids } of measures)
			for (const rowId of areaPath === null ? rowIds : concerned(areaPath))
				this.#add(`${rowId}\n${topicId}`, ids, most);
	}

	/** The ids of all that some cell may name. */
	get latestIds(): string[] {
		return [...new Set([...this.#cells.values()].flatMap(({ latestIds }) => latestIds))];
	}

	/** How many a cell has. */
	countIn(areaId: string, topicId: string): number {
		return this.#cells.get(`${areaId}\n${topicId}`)?.ids.size ?? 0;
	}

	/** The ids among which those stand that a cell may name, each once. */
	latestIn(areaId: string, topicId: string): string[] {
		return [...new Set(this.#cells.get(`${areaId}\n${topicId}`)?.latestIds)];
	}

	#add(key: string, ids: readonly string[], most: number): void {
		const cell = this.#cells.get(key) ?? { ids: new Set(), latestIds: [] };
		this.#cells.set(key, cell);
		for (const id of ids) cell.ids.add(id);
		cell.latestIds.push(...ids.slice(0, most));
	}
}
