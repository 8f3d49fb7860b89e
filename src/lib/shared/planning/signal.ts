import type { Caveat, SourceType } from '#lib/shared/measures/evidence.ts';
import type { LocalText } from '#lib/shared/translations/local-text.ts';

/** Where a signal comes from: the same sources that a measure cites. */
export type SignalKind = SourceType;

/** What the planner looks at: one kind of signal, or all. */
export type KindChoice = 'all' | SignalKind;

/** How strongly something is raised, from nothing to strong: three steps, as many as can be told apart. */
export type Strength = 0 | 1 | 2 | 3;

/**
 * One aggregated figure per area, topic and source. What it counts:
 * - survey: `value` is the share (0 to 1) of the `n` people answering who express a need; of several
 *   questions, the one with the greatest share.
 * - idea: `value` ideas with `n` supports in all.
 * - event: `value` people who came to `n` events.
 * - indicator: with unit `rank` the place `value` of `n` areas, 1 where the need is greatest; with
 *   unit `areas` how many (`value`) of the `n` areas within stand out.
 * No figure stands for fewer than k people; what is hidden for that is named by a caveat.
 */
export interface Signal {
	kind: SignalKind;
	areaId: string;
	topicId: string;
	value: number | null;
	unit: 'share' | 'ideas' | 'people' | 'rank' | 'areas';
	n: number | null;
	/** Whom `n` counts. */
	base: 'answers' | 'supports' | 'events' | 'areas';
	/** The question or indicator behind the figure; null where there are many sources. */
	label: LocalText | null;
	caveats: Caveat[];
	/** Day `YYYY-MM-DD` of the newest figure in it, or the year; null where none is dated. */
	date: string | null;
	strength: Strength;
}
