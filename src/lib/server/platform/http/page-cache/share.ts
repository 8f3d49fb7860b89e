import type { Handle } from '@sveltejs/kit';
import { Reads, type Source } from '#lib/server/platform/changes/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { KEEP, READS } from './hold.ts';

/** What a request reads from, its reads noted, if the cache would keep the answer. */
export function noting(
	{ headers }: Request,
	source: Source
): Partial<Pick<Context, 'db' | 'clock' | 'reads'>> {
	if (!headers.has(KEEP)) return {};
	const reads = new Reads(source);
	return { reads, db: reads.db, clock: reads.clock };
}

/** Says of what is the same for everybody what it was made of, so that the page cache may keep it. */
export const share: Handle = async ({ event, resolve }) => {
	const response = await resolve(event);
	const { reads } = event.locals.ctx;
	const isOneForAll = !response.headers.get('cache-control')?.includes('no-store');
	if (reads && !reads.hasUnnoted && response.status === 200 && isOneForAll)
		response.headers.set(READS, [reads.until, ...reads.things].join(' '));
	return response;
};
