import type { Locale } from '#lib/i18n/registry.ts';
import type { LocalText } from '#lib/shared/translations/local-text.ts';
import type { IdeaState } from './idea-states.ts';
import type { Phase } from './phases.ts';

/** A board as it stands in a list. */
export interface BoardCard {
	id: string;
	slug: string;
	title: LocalText;
	intro: LocalText;
	/** The phase it is really in today. */
	phase: Phase;
	/** The last day of that phase, where one was announced. */
	until: string | null;
	isStaffOnly: boolean;
	/** Empty: the whole city. */
	areas: LocalText[];
	/** Empty: whichever topic. */
	topics: LocalText[];
	ideas: number;
}

/** An idea as it stands in a list. */
export interface IdeaCard {
	id: string;
	boardId: string;
	title: string;
	text: string;
	/** The language it was written in. */
	locale: Locale;
	state: IdeaState;
	areaId: string | null;
	topicId: string | null;
	area: LocalText | null;
	topic: LocalText | null;
	/** Visitors who support it or an idea merged into it, each counted once. */
	supports: number;
	createdOn: string;
	publishedOn: string | null;
	/** The day of the latest official answer. */
	answeredOn: string | null;
}

/** An official answer. */
export interface ShownStatement {
	id: string;
	department: string;
	text: LocalText;
	answeredOn: string;
}
