import { isSpokenLanguage } from '#lib/i18n/spoken-languages.ts';
import { readPage } from '#lib/shared/lists/page.ts';

/** What residents may narrow the list of events down to; empty for everything. */
export interface EventFilter {
	/** An area's code. */
	area: string;
	/** A topic's code. */
	topic: string;
	language: string;
	access: '' | 'step-free' | 'childcare';
	/** The page of past events, from 1. */
	page: number;
}

/** Reads the filter from an address's query; what makes no sense is left out. */
export function readEventFilter(query: URLSearchParams): EventFilter {
	const language = query.get('language') ?? '';
	const access = query.get('access') ?? '';
	return {
		area: query.get('area') ?? '',
		topic: query.get('topic') ?? '',
		language: isSpokenLanguage(language) ? language : '',
		access: access === 'step-free' || access === 'childcare' ? access : '',
		page: readPage(query)
	};
}
