import type { EventEdit } from '#lib/shared/events/event.ts';
import { record } from '#lib/server/platform/audit.ts';
import { inTransaction, now, type Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { authoriseFor, eventForStep, type PlacedEvent } from '#lib/server/events/access.ts';
import { deletionDay } from '#lib/server/events/retention.ts';
import { mailParticipant } from '#lib/server/events/mails/participant-mail.ts';
import {
	endHolds,
	findRegistrations,
	seatsOf,
	updateRegistration
} from '#lib/server/events/registration-repository.ts';
import { replaceTags, updateEvent } from '#lib/server/events/repository.ts';
import type { EventTable } from '#lib/server/events/tables.ts';
import { columnsOf } from './columns.ts';
import { giveSeats } from './give-seats.ts';

/** What people have planned with: a change of it is told to everybody who registered. */
const TOLD = ['startsAt', 'endsAt', 'place', 'address', 'onlineUrl'] as const;
/** What a calendar shows. */
const SHOWN = [...TOLD, 'title', 'description'] as const;

/**
 * Changes an event. Once it is published, a new time or place is told to everybody who registered,
 * with a new calendar file and a new day of deletion; more seats move the waitlist up.
 * @throws DomainError `not-found`, `forbidden`, `closed` (cancelled or over), `invalid`; `conflict` for
 * fewer seats than are taken, unless that is meant: everybody keeps theirs.
 */
export async function editEvent(ctx: Context, id: string, input: EventEdit): Promise<void> {
	await authoriseFor(ctx, input.areaIds);
	const columns = columnsOf(input, ctx.config.TIME_ZONE);
	await inTransaction(ctx, async (tx) => {
		const before = await eventForStep(tx, id, 'edit');
		if (!input.isOverfullMeant) await refuseOverfull(tx, before, columns.capacity);
		const changed = Object.entries(columns).flatMap(([column, value]) =>
			isSame(before[column as keyof typeof columns], value) ? [] : [column]
		);
		const isShown = before.status === 'published' && SHOWN.some((each) => changed.includes(each));
		const revision = before.revision + Number(isShown);
		const after = { ...before, ...columns, revision };
		await updateEvent(tx.db, id, { ...columns, revision, updatedAt: now(tx) });
		await replaceTags(tx.db, id, input);
		await record(tx, {
			action: 'event.edited',
			objectType: 'event',
			objectId: id,
			details: { changed }
		});
		if (before.status !== 'published') return;
		if (after.isTrusted && !before.isTrusted) await endHolds(tx.db, id, now(tx));
		await giveSeats(tx, after);
		if (TOLD.some((each) => changed.includes(each))) await tellEverybody(tx, before, after);
	});
}

async function refuseOverfull(
	tx: Context,
	before: PlacedEvent,
	capacity: number | null
): Promise<void> {
	if (capacity === null || (before.capacity !== null && capacity >= before.capacity)) return;
	const taken = (await seatsOf(tx.db, [before], now(tx))).get(before.id)?.taken ?? 0;
	if (capacity < taken)
		throw new DomainError('conflict', 'events-staff:errors.fewerSeats', { count: taken });
}

function isSame(a: unknown, b: unknown): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}

async function tellEverybody(tx: Context, before: PlacedEvent, after: EventTable): Promise<void> {
	if (after.endsAt <= now(tx)) return;
	const deleteOn = deletionDay(tx, after);
	for (const registration of await findRegistrations(tx.db, after.id, now(tx))) {
		await updateRegistration(tx.db, registration.id, { deleteOn });
		await mailParticipant(tx, after, { ...registration, deleteOn }, 'changed');
	}
}
