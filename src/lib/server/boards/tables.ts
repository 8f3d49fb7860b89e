import type { Locale } from '#lib/i18n/registry.ts';
import type { IdeaState } from '#lib/shared/boards/idea-states.ts';
import type { Phase } from '#lib/shared/boards/phases.ts';

export interface BoardTable {
	id: string;
	slug: string;
	title: string;
	intro: string;
	/** As staff set it; `phaseOn` says what it is after the announced days. */
	phase: Phase;
	audience: 'public' | 'staff';
	/** Whether an idea is read by a moderator before it is published or after. */
	moderation: 'before' | 'after';
	hasEarlySupport: boolean;
	collectsUntil: string | null;
	ratesUntil: string | null;
	createdBy: string | null;
	createdAt: string;
	updatedAt: string;
}

export interface BoardAreaTable {
	boardId: string;
	areaId: string;
}

export interface BoardTopicTable {
	boardId: string;
	topicId: string;
}

/** Nothing here says who handed an idea in, and nothing says when to more than the day. */
export interface IdeaTable {
	/** Random, not UUIDv7. */
	id: string;
	boardId: string;
	title: string;
	text: string;
	areaId: string | null;
	topicId: string | null;
	/** The language of the page on which it was written. */
	locale: Locale;
	state: IdeaState;
	mergedInto: string | null;
	createdOn: string;
	/** Set while it is published, and kept when a published idea is merged. */
	publishedOn: string | null;
	/** Title and text as `foldText` makes them. */
	searchText: string;
	/** Keeps an idea sent twice from being there twice. */
	contentHash: string;
	/** Whether a moderator has decided about it; what is published first is checked later. */
	isChecked: boolean;
	/** Visitors who support it or one merged into it, each once; none while it is merged itself. */
	supports: number;
	/** Counts changes: updating it takes the row's lock. */
	revision: number;
}

export interface SupportTable {
	ideaId: string;
	visitorKey: string;
	/** The burst it came in. */
	burstId: string | null;
	/** By staff, with all of its burst: it is not counted. */
	isLeftOut: boolean;
}

/** An official answer. */
export interface StatementTable {
	id: string;
	ideaId: string;
	department: string;
	text: string;
	isWithdrawn: boolean;
	answeredOn: string;
	createdBy: string | null;
	createdAt: string;
}

declare module '#lib/server/platform/db/tables.ts' {
	interface Tables {
		boards: BoardTable;
		boardAreas: BoardAreaTable;
		boardTopics: BoardTopicTable;
		ideas: IdeaTable;
		supports: SupportTable;
		statements: StatementTable;
	}
}
