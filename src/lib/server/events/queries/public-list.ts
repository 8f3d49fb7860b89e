import type { EventFilter } from '#lib/shared/events/filter.ts';
import { listPage } from '#lib/shared/lists/page.ts';
import { areaAsked, areaIdsConcerning } from '#lib/server/areas/index.ts';
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

/** The public events, narrowed down to those that concern an area, for one. */
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
