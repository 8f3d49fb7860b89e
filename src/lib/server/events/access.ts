import { statusAfter, type EventStep } from '#lib/shared/events/lifecycle.ts';
import { place, placedIn, type Placed, type PlacedRow } from '#lib/server/areas/index.ts';
import type { Actor } from '#lib/server/platform/auth/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { canEdit } from './policy.ts';
import { findEvent, findEvents, findTags, lockEvent } from './repository.ts';
import type { EventTable } from './tables.ts';

/** An event with where it is held and what it is about; no area is the whole city. */
export interface PlacedEvent extends PlacedRow<EventTable> {
	topicIds: string[];
}

/** Adds areas and topics to some events. */
export async function placed(ctx: Context, events: readonly EventTable[]): Promise<PlacedEvent[]> {
	const tags = await findTags(
		ctx.db,
		events.map(({ id }) => id)
	);
	const areas = Map.groupBy(tags.areas, ({ eventId }) => eventId);
	const topics = Map.groupBy(tags.topics, ({ eventId }) => eventId);
	const rows = await place(ctx, events, ({ id }) => areas.get(id)?.map(({ areaId }) => areaId));
	return rows.map((event) => ({
		...event,
		topicIds: (topics.get(event.id) ?? []).map(({ topicId }) => topicId)
	}));
}

/**
 * An event that somebody may work on; a foreign one looks like one that does not exist.
 * @param can the right that is asked for, to edit unless told.
 * @throws DomainError `not-found`
 */
export async function visibleEvent(
	ctx: Context,
	id: string,
	can: (actor: Actor, event: Placed) => boolean = canEdit
): Promise<PlacedEvent> {
	const row = await findEvent(ctx.db, id);
	const [event] = await placed(ctx, row ? [row] : []);
	if (!event || !can(ctx.actor, event)) throw new DomainError('not-found');
	return event;
}

/** The events somebody may work on, the earliest first. */
export async function visibleEvents(
	ctx: Context,
	can: (actor: Actor, event: Placed) => boolean = canEdit
): Promise<PlacedEvent[]> {
	const events = await placed(ctx, await findEvents(ctx.db));
	return events.filter((event) => can(ctx.actor, event));
}

/**
 * Holds an event for a change inside a transaction.
 * @throws DomainError `not-found`, or `closed` when its status does not allow the step.
 */
export async function eventForStep(tx: Context, id: string, step: EventStep): Promise<PlacedEvent> {
	const row = await lockEvent(tx.db, id);
	const [event] = await placed(tx, row ? [row] : []);
	if (!event || !canEdit(tx.actor, event)) throw new DomainError('not-found');
	if (!statusAfter(event.status, step))
		throw new DomainError('closed', 'events-staff:errors.status');
	return event;
}

/** @throws DomainError `invalid` for an unknown area, `forbidden` when the areas are not all the actor's to hold events in. */
export async function authoriseFor(ctx: Context, areaIds: readonly string[]): Promise<void> {
	if (!canEdit(ctx.actor, await placedIn(ctx, areaIds))) throw new DomainError('forbidden');
}
