import type { Context } from '#lib/server/platform/context.ts';
import type { Translatable } from '#lib/server/translations/index.ts';
import { visibleEvent, visibleEvents, type TaggedEvent } from '#lib/server/events/access.ts';
import { canTranslate } from '#lib/server/events/policy.ts';
import { textsOf } from '#lib/server/events/texts.ts';

/**
 * An event for the translations screen.
 * @throws DomainError `not-found` when the actor may neither hold nor translate it.
 */
export async function eventTranslatable(ctx: Context, id: string): Promise<Translatable> {
	return translatable(await visibleEvent(ctx, id, canTranslate));
}

/** The events the actor may translate, for the translators' overview. */
export async function eventsToTranslate(ctx: Context): Promise<({ id: string } & Translatable)[]> {
	const events = await visibleEvents(ctx, canTranslate);
	return events.map((event) => ({ id: event.id, ...translatable(event) }));
}

function translatable(event: TaggedEvent): Translatable {
	return { title: event.title, areaPaths: event.areaPaths, texts: textsOf(event) };
}
