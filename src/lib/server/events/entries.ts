import type { Context } from '#lib/server/platform/context.ts';
import { localiser } from '#lib/server/translations/index.ts';
import type { CalendarEntry } from './calendar.ts';
import type { EventTable } from './tables.ts';

/**
 * Events as calendars show them, in the context's language.
 * @param hasOnlineLink for those who registered; everybody else finds it in no public file.
 */
export async function calendarEntries(
	ctx: Context,
	events: readonly EventTable[],
	hasOnlineLink = false
): Promise<CalendarEntry[]> {
	const say = await localiser(
		ctx,
		'event',
		events.map(({ id }) => id)
	);
	return events.map((event) => {
		const url = `${ctx.config.ORIGIN}/${ctx.locale}/events/${event.slug}`;
		const text = (key: 'title' | 'description') => say(event.id, key, event[key]).text;
		return {
			...event,
			title: text('title'),
			description: [text('description'), hasOnlineLink && event.onlineUrl, url]
				.filter(Boolean)
				.join('\n\n'),
			location: [event.place, event.address].filter(Boolean).join(', '),
			url
		};
	});
}
