import type { OwnerTexts, Translatable } from '#lib/server/translations/index.ts';
import { visibleEvent, visibleEvents, type PlacedEvent } from '#lib/server/events/access.ts';
import { canTranslate } from '#lib/server/events/policy.ts';
import { textsOf } from '#lib/server/events/texts.ts';

/** The events. */
export const translatableEvents: Translatable<'event'> = {
	type: 'event',
	all: async (ctx) => (await visibleEvents(ctx, canTranslate)).map(textsOfEvent),
	one: async (ctx, id) => textsOfEvent(await visibleEvent(ctx, id, canTranslate))
};

function textsOfEvent(event: PlacedEvent): OwnerTexts {
	const { id, slug, title, status, areaPaths } = event;
	const path = status === 'draft' ? null : `/events/${slug}`;
	return { id, title, areaPaths, path, texts: textsOf(event) };
}
