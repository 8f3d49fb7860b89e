import type { LocalisedArea } from '#lib/server/areas/index.ts';

/** The areas for which signals are put together; an area and one above it may both be among them. */
export class Rows {
	readonly #rows: Map<string, LocalisedArea>;
	readonly #all: Map<string, LocalisedArea>;
	readonly #held = new Map<string | null, readonly LocalisedArea[]>();
	readonly #leaves: Map<string, LocalisedArea[]>;

	constructor(rows: readonly LocalisedArea[], all: readonly LocalisedArea[]) {
		this.#rows = new Map(rows.map((row) => [row.id, row]));
		this.#all = new Map(all.map((area) => [area.id, area]));
		const parents = new Set(all.map(({ parentId }) => parentId));
		const leaves = all.filter(({ id }) => !parents.has(id));
		this.#leaves = this.gather(leaves, ({ id }) => id);
	}

	/** A row by the id of its area. */
	byId(id: string): LocalisedArea | undefined {
		return this.#rows.get(id);
	}

	get list(): LocalisedArea[] {
		return [...this.#rows.values()];
	}

	/** The rows that an area lies in, itself included; what has no area belongs to the whole alone. */
	holding(areaId: string | null): readonly LocalisedArea[] {
		const held = this.#held.get(areaId) ?? this.#findHolding(areaId);
		this.#held.set(areaId, held);
		return held;
	}

	#findHolding(areaId: string | null): LocalisedArea[] {
		if (areaId === null) return this.list.filter(({ parentId }) => parentId === null);
		const path = this.#all.get(areaId)?.path ?? '';
		return path.split('/').flatMap((id) => this.#rows.get(id) ?? []);
	}

	/** Whether a row holds every one of some areas; of none (the whole) only what is at the top. */
	holdsAll(row: LocalisedArea, areaIds: readonly string[]): boolean {
		if (areaIds.length === 0) return row.parentId === null;
		return areaIds.every((id) => this.#all.get(id)?.path.startsWith(row.path));
	}

	/** The ids of the areas within a row, itself included; null among them for what has no area. */
	areaIdsIn(row: LocalisedArea): (string | null)[] {
		const within = [...this.#all.values()].filter(({ path }) => path.startsWith(row.path));
		const ids = within.map(({ id }) => id);
		return row.parentId === null ? [null, ...ids] : ids;
	}

	/** The areas within a row that have none below them. */
	leavesIn(row: LocalisedArea): readonly LocalisedArea[] {
		return this.#leaves.get(row.id) ?? [];
	}

	/** By row, what lies in it: of some things that each lie in one area. */
	gather<T>(things: readonly T[], areaIdOf: (thing: T) => string): Map<string, T[]> {
		const gathered = new Map<string, T[]>();
		for (const thing of things)
			for (const { id } of this.holding(areaIdOf(thing))) {
				const held = gathered.get(id) ?? [];
				held.push(thing);
				gathered.set(id, held);
			}
		return gathered;
	}

	pathOf(areaId: string): string {
		return this.#all.get(areaId)?.path ?? '';
	}
}
