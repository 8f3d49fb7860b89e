import { SOURCE_TYPES } from '#lib/shared/measures/evidence.ts';
import type { KindChoice, Signal, SignalKind } from '#lib/shared/planning/signal.ts';
import type { LocalisedArea } from '#lib/server/areas/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import type { Rows } from './rows.ts';
import { eventCells } from './sources/events.ts';
import { ideaCells } from './sources/ideas.ts';
import { indicatorCells } from './sources/indicators.ts';
import { surveyCells } from './sources/surveys.ts';

/** Every signal of the rows, at most one per kind, row and topic; surveys first, indicators last. */
export async function signalsOf(
	ctx: Context,
	rows: Rows,
	areas: readonly LocalisedArea[],
	kind: KindChoice = 'all'
): Promise<Signal[]> {
	const cells: Record<SignalKind, () => Promise<Signal[]>> = {
		survey: () => surveyCells(ctx, rows.list),
		idea: () => ideaCells(ctx, rows),
		event: () => eventCells(ctx, rows),
		indicator: () => indicatorCells(ctx, rows, areas)
	};
	const signals: Signal[] = [];
	for (const each of SOURCE_TYPES)
		if (kind === 'all' || kind === each) signals.push(...(await cells[each]()));
	return signals;
}
