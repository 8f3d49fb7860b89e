import type { LocalTexts } from '#lib/shared/translations/local-text.ts';

export const SOURCE_TYPES = ['survey', 'idea', 'event', 'indicator'] as const;
export type SourceType = (typeof SOURCE_TYPES)[number];

/** What must be said beside a figure so that it is not taken for more than it is. */
export type Caveat =
	/** Whoever wanted to answer did: no sample. */
	| 'not-representative'
	/** Some of the areas it is put together from show no figure. */
	| 'partly-withheld'
	/** It was asked in a part of the area alone. */
	| 'only-parts'
	/** The figure itself stands for too few people. */
	| 'withheld'
	/** Only those were asked whom an earlier answer led there. */
	| 'asked-some'
	/** From a board among staff, not from residents. */
	| 'internal'
	/** Many came from one network in a short time, and nobody has decided whether they count. */
	| 'burst';

/** What a share of a survey counts: the answers that speak of a need. */
export type CountedAnswers =
	| { kind: 'options'; labels: LocalTexts[] }
	/** Values of a scale from 1 to 5 with what stands at its ends. */
	| { kind: 'scale'; values: number[]; low: LocalTexts; high: LocalTexts };

/**
 * What a measure cites, frozen as it was that day. Nothing in it is ever read from its source again.
 */
export interface FrozenEvidence {
	/** The question, the idea's, the event's or the indicator's name. */
	label: LocalTexts;
	/** survey: share from 0 to 1; idea: supporters; event: people who came; indicator: the value. */
	figure: number | null;
	/** survey: people who answered the question there; otherwise null. */
	n: number | null;
	/** The day `YYYY-MM-DD` the figure is of; for an indicator the last of its year. */
	date: string;
	caveats: Caveat[];
	/** Where it can be read in public, without language; null where that is nowhere. */
	path: string | null;
	survey?: { title: LocalTexts; question: string; version: number; counted: CountedAnswers };
	idea?: { quote: LocalTexts; board: LocalTexts };
	event?: { outcome: LocalTexts | null };
	indicator?: {
		unit: LocalTexts;
		year: number;
		source: string;
		/** Its place among the areas of the same level, 1 where the need is greatest. */
		rank: number;
		areas: number;
	};
}

/** What is cited and of where; `key` names it so that a measure cites the same figure only once. */
export interface Citation {
	sourceType: SourceType;
	/** The survey's, idea's, event's or indicator's id. */
	sourceId: string;
	key: string;
	areaId: string | null;
	topicId: string | null;
	frozen: FrozenEvidence;
}
