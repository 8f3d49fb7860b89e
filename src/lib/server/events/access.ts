import { statusAfter, type EventStep } from '#lib/shared/events/lifecycle.ts';
import { areaPaths } from '#lib/server/areas/index.ts';
import type { Actor } from '#lib/server/platform/auth/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { canEdit, type Placed } from './policy.ts';
import { findEvent, findEvents, findTags, lockEvent } from './repository.ts';
import type { EventTable } from './tables.ts';

/** An event with what it is tagged with. */
export interface TaggedEvent extends EventTable {
	areaIds: string[];
	areaPaths: string[];
	topicIds: string[];
}

/** Adds areas and topics to some events. */
export async function tagged(ctx: Context, events: readonly EventTable[]): Promise<TaggedEvent[]> {
	const tags = await findTags(
		ctx.db,
		events.map(({ id }) => id)
	);
	const areas = Map.groupBy(tags.areas, ({ eventId }) => eventId);
	const topics = Map.groupBy(tags.topics, ({ eventId }) => eventId);
	const ids = [...new Set(tags.areas.map(({ areaId }) => areaId))];
	const paths = await areaPaths(ctx, ids);
	return events.map((event) => {
		const areaIds = (areas.get(event.id) ?? []).map(({ areaId }) => areaId);
		return {
			...event,
			areaIds,
			areaPaths: paths.filter((path) => areaIds.some((id) => path.endsWith(`/${id}/`))),
			topicIds: (topics.get(event.id) ?? []).map(({ topicId }) => topicId)
		};
	});
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
): Promise<TaggedEvent> {
	const row = await findEvent(ctx.db, id);
	const [event] = await tagged(ctx, row ? [row] : []);
	if (!event || !can(ctx.actor, event)) throw new DomainError('not-found');
	return event;
}

/** The events somebody may work on, the earliest first. */
export async function visibleEvents(
	ctx: Context,
	can: (actor: Actor, event: Placed) => boolean = canEdit
): Promise<TaggedEvent[]> {
	const events = await tagged(ctx, await findEvents(ctx.db));
	return events.filter((event) => can(ctx.actor, event));
}

/**
 * Holds an event for a change inside a transaction.
 * @throws DomainError `not-found`, or `closed` when its status does not allow the step.
 */
export async function eventForStep(tx: Context, id: string, step: EventStep): Promise<TaggedEvent> {
	const row = await lockEvent(tx.db, id);
	const [event] = await tagged(tx, row ? [row] : []);
	if (!event || !canEdit(tx.actor, event)) throw new DomainError('not-found');
	if (!statusAfter(event.status, step))
		throw new DomainError('closed', 'events-staff:errors.status');
	return event;
}

/** @throws DomainError `forbidden` when the areas are not all the actor's to hold events in. */
export async function authoriseFor(ctx: Context, areaIds: readonly string[]): Promise<void> {
	const paths = await areaPaths(ctx, areaIds);
	if (paths.length !== new Set(areaIds).size) throw new DomainError('invalid');
	if (!canEdit(ctx.actor, { areaPaths: paths })) throw new DomainError('forbidden');
}
