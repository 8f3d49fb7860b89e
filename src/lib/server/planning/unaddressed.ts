import type { Signal, SignalKind } from '#lib/shared/planning/signal.ts';
import type { PlanningView } from '#lib/shared/planning/view.ts';
import type { LocalText } from '#lib/shared/translations/local-text.ts';
import { coverage } from '#lib/server/measures/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { topicsFor } from '#lib/server/topics/index.ts';
import { covers } from './covers.ts';
import type { NamedMeasure } from './matrix.ts';
import { reachOf, type Reach } from './reach.ts';
import { Rows } from './rows.ts';
import { signalsOf } from './signals.ts';

/** Something that many raised and nobody is on. */
export interface Unaddressed {
	area: { code: string; name: LocalText };
	topic: { code: string; name: LocalText };
	signals: Signal[];
	/** Measures that were there but are done, paused or rejected. */
	past: NamedMeasure[];
}

/**
 * Areas × topics that people raised at least middlingly (survey, ideas or events: an indicator alone
 * is nobody's voice) and that no live measure addresses; the strongest first. Of the smallest areas
 * unless the view names a level.
 * @throws DomainError `not-found` for an area the planner may not see.
 */
export async function unaddressed(
	ctx: Context,
	view: Pick<PlanningView, 'within' | 'level'>
): Promise<{ reach: Reach; found: Unaddressed[] }> {
	const { levels } = await reachOf(ctx, view);
	const reach = await reachOf(ctx, { ...view, level: view.level ?? levels.at(-1) ?? null });
	const topics = await topicsFor(ctx);
	const signals = await signalsOf(ctx, new Rows(reach.rows, reach.all), reach.all);
	const byCell = Map.groupBy(signals, ({ areaId, topicId }) => `${areaId}\n${topicId}`);
	const measures = await coverage(ctx);
	const found = reach.rows.flatMap((area) =>
		topics.flatMap((topic) => {
			const cell = byCell.get(`${area.id}\n${topic.id}`) ?? [];
			if (!isRaised(cell)) return [];
			const here = measures.filter((measure) => covers(measure, area, topic.id, 'whole'));
			if (here.some(({ isLive }) => isLive)) return [];
			return { area, topic, signals: cell, past: here };
		})
	);
	return { reach, found: found.sort((a, b) => weight(b.signals) - weight(a.signals)) };
}

/** Whether a signal is somebody's voice, and whether its `n` counts voices. */
const VOICES: Record<SignalKind, { isVoice: boolean; isCounted: boolean }> = {
	survey: { isVoice: true, isCounted: true },
	idea: { isVoice: true, isCounted: true },
	event: { isVoice: true, isCounted: false },
	indicator: { isVoice: false, isCounted: false }
};

function isRaised(signals: readonly Signal[]): boolean {
	return signals.some(({ kind, strength }) => VOICES[kind].isVoice && strength >= 2);
}

/** Strengths add up; of equals, more answers and supports come first. */
function weight(signals: readonly Signal[]): number {
	return signals.reduce(
		(sum, { strength, n, kind }) =>
			sum + strength + (VOICES[kind].isCounted ? Math.min(n ?? 0, 999) / 1000 : 0),
		0
	);
}
