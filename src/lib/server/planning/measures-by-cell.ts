import { ancestorIds, coveringIds, type LocalisedArea } from '#lib/server/areas/index.ts';
import type { MeasuresAlike } from '#lib/server/measures/index.ts';

/** The measures about a topic in an area: how many, and the ids among which those stand that changed last. */
export interface CellMeasures {
	count: number;
	latestIds: string[];
}

const NONE: CellMeasures = { count: 0, latestIds: [] };

/** Which measures are about a topic in an area, in a part of it or in the whole: told for all cells at once. */
export class MeasuresByCell {
	readonly #cells = new Map<string, CellMeasures>();

	constructor(measures: readonly MeasuresAlike[], rows: readonly LocalisedArea[]) {
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
		for (const alike of measures) {
			const { areaPaths } = alike;
			const rowIds = areaPaths.length === 0 ? ids : new Set(areaPaths.flatMap(concerned));
			for (const rowId of rowIds)
				for (const topicId of alike.topicIds) this.#add(rowId, topicId, alike);
		}
	}

	/** The ids of all that some cell may name. */
	get latestIds(): string[] {
		return [...new Set([...this.#cells.values()].flatMap(({ latestIds }) => latestIds))];
	}

	in(areaId: string, topicId: string): CellMeasures {
		return this.#cells.get(`${areaId}\n${topicId}`) ?? NONE;
	}

	#add(rowId: string, topicId: string, { count, latestIds }: MeasuresAlike): void {
		const key = `${rowId}\n${topicId}`;
		const cell = this.#cells.get(key) ?? { count: 0, latestIds: [] };
		this.#cells.set(key, cell);
		cell.count += count;
		cell.latestIds.push(...latestIds);
	}
}
