import type { EventFilter } from '#lib/shared/events/filter.ts';
import { listPage } from '#lib/shared/lists/page.ts';
import { areaAsked, areaIdsConcerning } from '#lib/server/areas/index.ts';
import { now, type Context } from '#lib/server/platform/context.ts';
import { topicsFor } from '#lib/server/topics/index.ts';
import {
	countPast,
	countUpcoming,
	findPast,
	findUpcoming,
	type PublicFilter
} from '#lib/server/events/public-event-repository.ts';
import { cardsOf, type EventCard } from './cards.ts';

const PER_PAGE = 24;

export interface PublicEvents {
	/** The next one first; cancelled ones too, so that nobody comes in vain. */
	upcoming: EventCard[];
	/** The last one first. */
	past: EventCard[];
	page: number;
	pages: number;
}

/**
 * The public events, narrowed down to those that concern an area, for one: what is to come, then what
 * was, page by page.
 */
export async function eventsForResident(ctx: Context, filter: EventFilter): Promise<PublicEvents> {
	const wanted = await publicFilter(ctx, filter);
	const coming = { ...wanted, endsAfter: now(ctx) };
	const over = { ...wanted, endedBy: now(ctx) };
	const ahead = await countUpcoming(ctx.db, coming);
	const total = ahead + (await countPast(ctx.db, over));
	const { page, pages, offset, limit } = listPage(filter.page, total, PER_PAGE);
	const upcoming = await findUpcoming(ctx.db, coming, { offset, limit });
	const rest = { offset: Math.max(0, offset - ahead), limit: limit - upcoming.length };
	const past = rest.limit > 0 ? await findPast(ctx.db, over, rest) : [];
	return { upcoming: await cardsOf(ctx, upcoming), past: await cardsOf(ctx, past), page, pages };
}

async function publicFilter(ctx: Context, filter: EventFilter): Promise<PublicFilter> {
	const area = await areaAsked(ctx, filter.area);
	const topics = filter.topic === '' ? [] : await topicsFor(ctx);
	const topicId = topics.find(({ code }) => code === filter.topic)?.id;
	return {
		...(area && { areaIds: await areaIdsConcerning(ctx, area) }),
		...(topicId && { topicId }),
		...(filter.language !== '' && { language: filter.language }),
		isStepFree: filter.access === 'step-free',
		hasChildcare: filter.access === 'childcare'
	};
}
