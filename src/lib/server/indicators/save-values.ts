import type { IndicatorFile } from '#lib/shared/indicators/read-values.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { deleteValue, upsertValues } from './repository.ts';
import type { IndicatorValueTable } from './tables.ts';

export interface ValueCounts {
	added: number;
	changed: number;
	unchanged: number;
	/** Values that were here and of which the file says that there is none. */
	removed: number;
}

/** Values as they stand, by `keyOf`. */
export type ValuesBefore = ReadonlyMap<string, number>;

export function keyOf(place: Omit<IndicatorValueTable, 'value'>): string {
	return `${place.indicatorId} ${place.areaId} ${place.year}`;
}

/**
 * Writes the values that are new or other than before.
 *
 * @param ids the id of every indicator by its code
 */
export async function saveValues(
	tx: Context,
	values: IndicatorFile['values'],
	ids: ReadonlyMap<string, string>,
	before: ValuesBefore
): Promise<ValueCounts> {
	const counts = { added: 0, changed: 0, unchanged: 0, removed: 0 };
	const written: IndicatorValueTable[] = [];
	for (const { code, areaId, year, value } of values) {
		const place = { indicatorId: ids.get(code) ?? '', areaId, year };
		const old = before.get(keyOf(place));
		if (value === null) {
			if (old === undefined) continue;
			await deleteValue(tx.db, place);
			counts.removed++;
		} else if (old === value) counts.unchanged++;
		else {
			counts[old === undefined ? 'added' : 'changed']++;
			written.push({ ...place, value });
		}
	}
	await upsertValues(tx.db, written);
	return counts;
}
