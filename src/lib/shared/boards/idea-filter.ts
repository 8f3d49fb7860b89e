import { readPage } from '#lib/shared/lists/page.ts';
import { readSearch } from '#lib/shared/search/terms.ts';

/** The orders in which a board's ideas can be read; `oldest` is the moderators'. */
export const IDEA_SORTS = ['newest', 'supported', 'answered', 'oldest'] as const;
export type IdeaSort = (typeof IDEA_SORTS)[number];

/** What a visitor asked to see, as it stands in the address. */
export interface IdeaFilter {
	sort: IdeaSort;
	/** An area's code: ideas of it and of all below it. */
	area: string | null;
	/** A topic's code. */
	topic: string | null;
	search: string;
	/** From 1. */
	page: number;
}

/**
 * Reads a filter from an address; what makes no sense there is as if it were not.
 * @param query `?sort=supported&area=…&topic=…&q=…&page=2`
 */
export function readIdeaFilter(query: URLSearchParams): IdeaFilter {
	const sort = query.get('sort');
	return {
		sort: IDEA_SORTS.find((known) => known === sort) ?? 'newest',
		area: query.get('area') || null,
		topic: query.get('topic') || null,
		search: readSearch(query),
		page: readPage(query)
	};
}

/** The query that `readIdeaFilter` reads, with another page; empty for the plain list. */
export function ideaFilterQuery({ sort, area, topic, search, page }: IdeaFilter): string {
	const query = new URLSearchParams();
	if (sort !== 'newest') query.set('sort', sort);
	if (area) query.set('area', area);
	if (topic) query.set('topic', topic);
	if (search) query.set('q', search);
	if (page > 1) query.set('page', String(page));
	return query.size > 0 ? `?${query}` : '';
}
