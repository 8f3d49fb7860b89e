import type { Caveat } from '#lib/shared/measures/evidence.ts';
import type { Signal } from '#lib/shared/planning/signal.ts';
import { strengthOfIdeas } from '#lib/shared/planning/strength.ts';
import { DEFAULT_THRESHOLD } from '#lib/shared/statistics/index.ts';
import { ideaSignals, type IdeaSignal } from '#lib/server/boards/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import type { Rows } from '#lib/server/planning/rows.ts';

/** Ideas and their supports, per row and topic. */
export async function ideaCells(ctx: Context, rows: Rows): Promise<Signal[]> {
	const tagged = (await ideaSignals(ctx)).flatMap((signal) =>
		signal.topicId === null
			? []
			: rows
					.holding(signal.areaId)
					.map((row) => ({ rowId: row.id, topicId: signal.topicId ?? '', signal }))
	);
	const cells = Map.groupBy(tagged, ({ rowId, topicId }) => `${rowId}\n${topicId}`);
	return [...cells.values()].flatMap((cell) => {
		const [first] = cell;
		const signals = cell.map(({ signal }) => signal);
		return first ? [together(first.rowId, first.topicId, signals)] : [];
	});
}

function together(areaId: string, topicId: string, signals: readonly IdeaSignal[]): Signal {
	const ideas = signals.reduce((sum, signal) => sum + signal.ideas, 0);
	const supports = signals.reduce((sum, signal) => sum + (signal.supports ?? 0), 0);
	const caveats: Caveat[] = ['not-representative'];
	if (signals.some(({ isInternal }) => isInternal)) caveats.push('internal');
	const isFew = supports > 0 && supports < DEFAULT_THRESHOLD;
	if (isFew || signals.some((signal) => signal.supports === null)) caveats.push('partly-withheld');
	return {
		kind: 'idea',
		areaId,
		topicId,
		value: ideas,
		unit: 'ideas',
		n: isFew ? null : supports,
		base: 'supports',
		label: null,
		caveats,
		date: null,
		strength: strengthOfIdeas(ideas, supports)
	};
}
