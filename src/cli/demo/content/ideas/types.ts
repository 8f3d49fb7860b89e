import type { Locale } from '#lib/i18n/registry.ts';
import type { HideReason } from '#lib/shared/boards/moderation-forms.ts';
import type { TopicCode } from '../topics.ts';
import type { RelativeDay, SomeTexts, Texts } from '../types.ts';

export type DemoBoard = {
	slug: string;
	audience: 'public' | 'staff';
	phase: 'collecting' | 'rating';
	moderation: 'before' | 'after';
	area: string;
	title: Texts;
	description: Texts;
	ideas: DemoIdea[];
};

export type DemoIdea = {
	code: string;
	area: string;
	topic: TopicCode | null;
	locale: Locale;
	title: string;
	text: string;
	handedInIn: RelativeDay;
	support: number;
	status: 'approved' | 'pending' | 'hidden' | 'merged';
	reasonCode?: HideReason;
	/** What its author is told beside the reason. */
	reason?: string;
	/** Code of the idea it was merged into. */
	into?: string;
	statement?: { department: string; text: SomeTexts; givenIn: RelativeDay };
	/** Whether the author left a mail address to hear the outcome. */
	wantsToHear?: boolean;
};
