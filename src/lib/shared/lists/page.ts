/** Where one page lies in a list that is shown in pages. */
export interface ListPage {
	/** From 1. */
	page: number;
	/** At least 1. */
	pages: number;
	offset: number;
	limit: number;
}

/** The page an address asks for (`?page=3`), from 1; what is no such number is the first one. */
export function readPage(query: URLSearchParams): number {
	const page = Number(query.get('page'));
	return Number.isSafeInteger(page) && page > 0 ? page : 1;
}

/**
 * Where the page asked for lies; whoever asks for one behind the last is shown the last.
 * @param total entries in all; @param limit entries on a page.
 */
export function listPage(asked: number, total: number, limit: number): ListPage {
	const pages = Math.max(1, Math.ceil(total / limit));
	const page = Math.min(asked, pages);
	return { page, pages, offset: (page - 1) * limit, limit };
}

/** One page of a short list that is read as a whole, with where it lies. */
export function pageOf<T>(
	all: readonly T[],
	asked: number,
	limit: number
): { shown: T[]; total: number; page: number; pages: number } {
	const { page, pages, offset } = listPage(asked, all.length, limit);
	return { shown: all.slice(offset, offset + limit), total: all.length, page, pages };
}

/** A query with another page in it: what a list is narrowed down to stays, what was said once does not. */
export function pageQuery(query: URLSearchParams, page: number): string {
	const other = new URLSearchParams([...query].filter(([, value]) => value !== ''));
	for (const name of ['page', 'notice', 'last', 'bring']) other.delete(name);
	if (page > 1) other.set('page', String(page));
	return other.size > 0 ? `?${other}` : '';
}
