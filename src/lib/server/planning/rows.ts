import type { LocalisedArea } from '#lib/server/areas/index.ts';

/** The areas for which signals are put together; an area and one above it may both be among them. */
export class Rows {
	readonly #rows: Map<string, LocalisedArea>;
	readonly #all: Map<string, LocalisedArea>;
	readonly #leaves: readonly LocalisedArea[];

	constructor(rows: readonly LocalisedArea[], all: readonly LocalisedArea[]) {
		this.#rows = new Map(rows.map((row) => [row.id, row]));
		this.#all = new Map(all.map((area) => [area.id, area]));
		const parents = new Set(all.map(({ parentId }) => parentId));
		this.#leaves = all.filter(({ id }) => !parents.has(id));
	}

	get list(): LocalisedArea[] {
		return [...this.#rows.values()];
	}

	/** The rows that an area lies in, itself included; what has no area belongs to the whole alone. */
	holding(areaId: string | null): LocalisedArea[] {
		if (areaId === null) return this.list.filter(({ parentId }) => parentId === null);
		const path = this.#all.get(areaId)?.path ?? '';
		return path.split('/').flatMap((id) => this.#rows.get(id) ?? []);
	}

	/** Whether a row holds every one of some areas; of none (the whole) only what is at the top. */
	holdsAll(row: LocalisedArea, areaIds: readonly string[]): boolean {
		if (areaIds.length === 0) return row.parentId === null;
		return areaIds.every((id) => this.#all.get(id)?.path.startsWith(row.path));
	}

	/** The areas within a row that have none below them. */
	leavesIn(row: LocalisedArea): LocalisedArea[] {
		return this.#leaves.filter(({ path }) => path.startsWith(row.path));
	}

	pathOf(areaId: string): string {
		return this.#all.get(areaId)?.path ?? '';
	}
}
