import type { KindChoice, Signal } from '#lib/shared/planning/signal.ts';
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
	const wants = (each: KindChoice) => kind === 'all' || kind === each;
	return [
		...(wants('survey') ? await surveyCells(ctx, rows) : []),
		...(wants('idea') ? await ideaCells(ctx, rows) : []),
		...(wants('event') ? await eventCells(ctx, rows) : []),
		...(wants('indicator') ? await indicatorCells(ctx, rows, areas) : [])
	];
}
