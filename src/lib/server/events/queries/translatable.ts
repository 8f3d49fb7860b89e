import { areaIdsHeld } from '#lib/server/areas/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { MOST_LISTED, type OwnerTexts, type Translatable } from '#lib/server/translations/index.ts';
import { findStaffEvents } from '#lib/server/events/staff-event-repository.ts';
import { placed, visibleEvent, type PlacedEvent } from '#lib/server/events/access.ts';
import { canTranslate, TRANSLATORS } from '#lib/server/events/policy.ts';
import { selectEventTexts } from '#lib/server/events/text-repository.ts';
import { TEXTS, textsOf } from '#lib/server/events/texts.ts';

/** The events that are furthest ahead, and those before. */
export const translatableEvents: Translatable<'event'> = {
	type: 'event',
	all: lastEvents,
	countable: async (ctx) => {
		const ids = await areaIdsHeld(ctx, TRANSLATORS);
		if (ids?.length === 0) return [];
		return [{ rows: selectEventTexts(ids, MOST_LISTED), keys: TEXTS.map(({ key }) => key) }];
	},
	one: async (ctx, id) => textsOfEvent(await visibleEvent(ctx, id, canTranslate))
};

async function lastEvents(ctx: Context): Promise<OwnerTexts[]> {
	const heldAreaIds = await areaIdsHeld(ctx, TRANSLATORS);
	const window = { offset: 0, limit: MOST_LISTED };
	const events = await findStaffEvents(ctx.db, { heldAreaIds }, window);
	return (await placed(ctx, events)).map(textsOfEvent);
}

function textsOfEvent(event: PlacedEvent): OwnerTexts {
	const { id, slug, title, status, areaPaths } = event;
	const path = status === 'draft' ? null : `/events/${slug}`;
	return { id, title, areaPaths, path, texts: textsOf(event) };
}
