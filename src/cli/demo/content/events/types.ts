import type { Locale } from '#lib/i18n/registry.ts';
import type { TopicCode } from '../topics.ts';
import type { RelativeDay, SomeTexts, Texts } from '../types.ts';

export type DemoEvent = {
	slug: string;
	area: string;
	topics: TopicCode[];
	startsIn: RelativeDay;
	/** Local time of the municipality. */
	startsAt: string;
	minutes: number;
	title: Texts;
	description: Texts;
	place: string;
	address: string;
	/** Languages spoken by the hosts. */
	languages: string[];
	/** Languages into which somebody interprets. */
	interpreters: string[];
	hasChildcare: boolean;
	isStepFree: boolean;
	capacity: number | null;
	/** People who registered; those past the capacity wait. */
	registrations: number;
	registrationLocales: Locale[];
	/** What came of it, once it is over. */
	outcome: { turnout: number; text: SomeTexts } | null;
};
