import type { Signal } from '#lib/shared/planning/signal.ts';
import { standings, type Standing } from '#lib/shared/planning/standing.ts';
import { strengthOfStanding, THRESHOLDS } from '#lib/shared/planning/strength.ts';
import type { LocalisedArea } from '#lib/server/areas/index.ts';
import { newestValues, type NamedIndicator } from '#lib/server/indicators/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import type { Rows } from '#lib/server/planning/rows.ts';

/** Where one area stands by one indicator, in the newest year it has a value of. */
export interface IndicatorStanding extends Standing {
	indicator: NamedIndicator;
	year: number;
}

/**
 * The standing of every area by every indicator that says what need is, each among its own level.
 * @param topicId only by those of one topic, if given.
 */
export async function indicatorStandings(
	ctx: Context,
	areas: readonly LocalisedArea[],
	topicId?: string
): Promise<IndicatorStanding[]> {
	const levels = new Map(areas.map(({ id, level }) => [id, level]));
	return (await newestValues(ctx, topicId)).flatMap(({ indicator, values }) => {
		const shown = values.flatMap(({ areaId, value, year }) =>
			value === null || !levels.has(areaId) ? [] : [{ areaId, value, year }]
		);
		const years = new Map(shown.map(({ areaId, year }) => [areaId, year]));
		return [...Map.groupBy(shown, ({ areaId }) => levels.get(areaId)).values()].flatMap((peers) =>
			standings(peers, indicator.direction).map((standing) => ({
				...standing,
				indicator,
				year: years.get(standing.areaId) ?? 0
			}))
		);
	});
}

/** Of several indicators on a topic, the one that stands out most is in the cell. */
export async function indicatorCells(
	ctx: Context,
	rows: Rows,
	areas: readonly LocalisedArea[]
): Promise<Signal[]> {
	const all = await indicatorStandings(ctx, areas);
	const byIndicator = Map.groupBy(all, ({ indicator }) => indicator.id);
	const signals = [...byIndicator.values()].flatMap((each) => {
		const own = new Map(each.map((standing) => [standing.areaId, standing]));
		const within = rows.gather(each, ({ areaId }) => areaId);
		return rows.list.flatMap(
			(row) => ofRow(row, own.get(row.id), within.get(row.id) ?? [], rows) ?? []
		);
	});
	const cells = Map.groupBy(signals, ({ areaId, topicId }) => `${areaId}\n${topicId}`);
	return [...cells.values()].flatMap(
		(cell) => cell.sort((a, b) => b.strength - a.strength)[0] ?? []
	);
}

function ofRow(
	row: LocalisedArea,
	own: IndicatorStanding | undefined,
	parts: readonly IndicatorStanding[],
	rows: Rows
): Signal | null {
	if (own) return signalOf(row, own, own.rank, own.areas, 'rank', own.z);
	const within = ofLargestLevel(parts, (areaId) => rows.pathOf(areaId));
	const furthest = within.sort((a, b) => b.z - a.z)[0];
	if (!furthest) return null;
	const outstanding = within.filter(({ z }) => z >= THRESHOLDS.indicator[1]).length;
	const z = outstanding > 0 ? furthest.z : 0;
	return signalOf(row, furthest, outstanding, within.length, 'areas', z);
}

/** Parts of one depth alone, those there are most of: a part and its own parts are not two. */
export function ofLargestLevel(
	all: readonly IndicatorStanding[],
	pathOf: (areaId: string) => string
): IndicatorStanding[] {
	const byDepth = Map.groupBy(all, ({ areaId }) => pathOf(areaId).split('/').length);
	return [...byDepth.values()].sort((a, b) => b.length - a.length)[0] ?? [];
}

function signalOf(
	row: LocalisedArea,
	{ indicator, year }: IndicatorStanding,
	value: number,
	n: number,
	unit: 'rank' | 'areas',
	z: number
): Signal {
	return {
		kind: 'indicator',
		areaId: row.id,
		topicId: indicator.topicId ?? '',
		value,
		unit,
		n,
		base: 'areas',
		label: indicator.name,
		caveats: [],
		date: String(year),
		strength: strengthOfStanding(z)
	};
}
