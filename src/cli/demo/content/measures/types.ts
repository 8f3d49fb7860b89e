import type { TopicCode } from '../topics.ts';
import type { RelativeDay, SomeTexts, Texts } from '../types.ts';

export type MeasureStatus = 'proposed' | 'decided' | 'in-progress' | 'paused' | 'done' | 'rejected';

/** What a measure rests on, before it is frozen as a citation. */
export type DemoEvidence =
	| { kind: 'question'; survey: string; question: string; area: string; topic: TopicCode }
	| { kind: 'idea'; idea: string }
	| { kind: 'event'; event: string }
	| { kind: 'indicator'; indicator: string; area: string };

export type DemoMeasure = {
	code: string;
	title: Texts;
	/** In plain words, what is to happen. */
	description: string;
	goals: string;
	areas: string[];
	topics: TopicCode[];
	carer: string;
	department: string;
	startsIn: RelativeDay | null;
	endsIn: RelativeDay | null;
	/** In euro. */
	budget: number | null;
	papers: { number: string; datedIn: RelativeDay; title: string; path: string }[];
	/** What the public reads about where it stands. */
	statement: SomeTexts | null;
	/** From the first day to the state it is in now. */
	history: { status: MeasureStatus; in: RelativeDay; reason: string }[];
	evidence: DemoEvidence[];
	/** Not yet told to anyone outside. */
	isInternal?: boolean;
};
