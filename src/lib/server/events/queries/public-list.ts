import type { EventFilter } from '#lib/shared/events/filter.ts';
import { listPage } from '#lib/shared/lists/page.ts';
import { areaByCode, areaIdsWithin, coveringIds } from '#lib/server/areas/index.ts';
import { now, type Context } from '#lib/server/platform/context.ts';
import { topicsFor } from '#lib/server/topics/index.ts';
import {
	countPast,
	findPast,
	findUpcoming,
	type PublicFilter
} from '#lib/server/events/public-event-repository.ts';
import { cardsOf, type EventCard } from './cards.ts';

const PAST_PER_PAGE = 12;

export interface PublicEvents {
	/** The next one first; cancelled ones too, so that nobody comes in vain. */
	upcoming: EventCard[];
	/** The last one first. */
	past: EventCard[];
	page: number;
	pages: number;
}

/**
 * The public events, narrowed down.
 * @throws DomainError `not-found` for an area that does not exist.
 */
export async function eventsForResident(ctx: Context, filter: EventFilter): Promise<PublicEvents> {
	const wanted = await publicFilter(ctx, filter);
	const past = { ...wanted, endedBy: now(ctx) };
	const total = await countPast(ctx.db, past);
	const { page, pages, ...window } = listPage(filter.page, total, PAST_PER_PAGE);
	return {
		upcoming: await cardsOf(
			ctx,
			page > 1 ? [] : await findUpcoming(ctx.db, { ...wanted, endsAfter: now(ctx) })
		),
		past: await cardsOf(ctx, await findPast(ctx.db, past, window)),
		page,
		pages
	};
}

async function publicFilter(ctx: Context, filter: EventFilter): Promise<PublicFilter> {
	const topics = filter.topic === '' ? [] : await topicsFor(ctx);
	const topicId = topics.find(({ code }) => code === filter.topic)?.id;
	return {
		...(filter.area !== '' && { areaIds: await areasConcerning(ctx, filter.area) }),
		...(topicId && { topicId }),
		...(filter.language !== '' && { language: filter.language }),
		isStepFree: filter.access === 'step-free',
		hasChildcare: filter.access === 'childcare'
	};
}

/**
 * The areas whose events concern those who live in an area: itself, what lies in it, what it lies in.
 * @throws DomainError `not-found`
 */
export async function areasConcerning(ctx: Context, code: string): Promise<string[]> {
	const area = await areaByCode(ctx, code);
	return [...new Set([...coveringIds(area), ...(await areaIdsWithin(ctx, area))])];
}
