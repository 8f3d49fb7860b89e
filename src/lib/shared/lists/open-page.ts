import { z } from 'zod';
import type { ListPage } from './page.ts';

/** What stands beside the things on a page of open data. */
export const openPageShape = {
	/** Of all pages together. */
	total: z.int(),
	/** The address of the next page; null on the last one. */
	next: z.url().nullable()
};

/**
 * What an answer with a page of open data says of the others.
 * @param url the address that was asked. @param origin of the site, as others reach it.
 */
export function besidePage(
	{ total, page, pages }: Pick<ListPage, 'page' | 'pages'> & { total: number },
	url: URL,
	origin: string
): { total: number; next: string | null } {
	const next = new URL(url.pathname + url.search, origin);
	next.searchParams.set('page', String(page + 1));
	return { total, next: page < pages ? next.href : null };
}
