import type { Locale } from '#lib/i18n/registry.ts';
import type { TopicCode } from '../topics.ts';
import type { RelativeDay } from '../types.ts';

export type DemoQuestion = {
	code: string;
	type: 'single-choice' | 'multiple-choice' | 'scale' | 'free-text';
	title: string;
	help?: string;
	isRequired: boolean;
	topic: TopicCode | null;
	/** Which answers speak of a need in this topic. */
	need?: { side: 'low' | 'high' } | { anyOf: string[] };
	condition: { question: string; anyOf: string[] } | null;
	options?: { code: string; label: string }[];
	lowLabel?: string;
	highLabel?: string;
	maxLength?: number;
};

export type DemoSurvey = {
	slug: string;
	areas: string[];
	opensIn: RelativeDay;
	closesIn: RelativeDay;
	title: string;
	intro: string;
	audience: string;
	privacyNotice: string;
	sections: { code: string; title: string; text?: string; questions: DemoQuestion[] }[];
};

/** Texts by key, such as `questions.q1.options.a1`. */
export type SurveyTexts = Record<string, string>;

export type SurveyTranslations = Record<Exclude<Locale, 'de'>, SurveyTexts>;
