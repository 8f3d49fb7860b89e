import { isPublic } from '#lib/shared/events/lifecycle.ts';
import { pageOf } from '#lib/shared/lists/page.ts';
import { translator } from '#lib/i18n/translator.ts';
import { areaByCode, areaForResident, areaIdsConcerning } from '#lib/server/areas/index.ts';
import { now, type Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { calendarOf } from '#lib/server/events/calendar.ts';
import { calendarEntries } from '#lib/server/events/entries.ts';
import { findUpcoming } from '#lib/server/events/public-event-repository.ts';
import { findEventBySlug } from '#lib/server/events/repository.ts';
import { cardsOf, type EventCard } from './cards.ts';

const RECENT_DAYS = 60;
const REFRESH_SECONDS = 3 * 3600;

/**
 * The calendar to subscribe to: upcoming public events and those of the last 60 days.
 * @param areaCode only what concerns this area; the whole municipality unless told.
 * @returns iCalendar text in the context's language.
 * @throws DomainError `not-found` for an unknown area.
 */
export async function publicCalendar(ctx: Context, areaCode?: string): Promise<string> {
	const events = await recentEvents(ctx, areaCode);
	return calendarOf(ctx, await calendarEntries(ctx, events), {
		method: 'PUBLISH',
		name: await calendarName(ctx, areaCode),
		refreshSeconds: REFRESH_SECONDS
	});
}

/** One public event as a calendar file. @throws DomainError `not-found` */
export async function eventCalendar(ctx: Context, slug: string): Promise<string> {
	const event = await findEventBySlug(ctx.db, slug);
	if (!event || !isPublic(event.status)) throw new DomainError('not-found');
	return calendarOf(ctx, await calendarEntries(ctx, [event]), { method: 'PUBLISH' });
}

const PER_PAGE = 100;

/** The same events as the calendar, for programs, a page of them. */
export async function publicEventList(
	ctx: Context,
	asked = 1
): Promise<{ events: EventCard[]; total: number; page: number; pages: number }> {
	const { shown, ...at } = pageOf(await recentEvents(ctx), asked, PER_PAGE);
	return { events: await cardsOf(ctx, shown), ...at };
}

async function recentEvents(ctx: Context, areaCode?: string) {
	const area = areaCode === undefined ? null : await areaByCode(ctx, areaCode);
	const since = new Date(Date.parse(now(ctx)) - RECENT_DAYS * 86_400_000).toISOString();
	return findUpcoming(ctx.db, {
		endsAfter: since,
		...(area && { areaIds: await areaIdsConcerning(ctx, area) })
	});
}

async function calendarName(ctx: Context, areaCode?: string): Promise<string> {
	const t = await translator(ctx.locale, ['events']);
	const { MUNICIPALITY } = ctx.config;
	if (areaCode === undefined) return t('events:calendar.name', { place: MUNICIPALITY });
	const { area } = await areaForResident(ctx, areaCode);
	return t('events:calendar.name', { place: area.name.text });
}
