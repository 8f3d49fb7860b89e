import type { RegistrationState } from '#lib/shared/events/registration.ts';
import { noneTaken, type Seats } from '#lib/shared/events/seats.ts';
import type { ExpressionBuilder } from 'kysely';
import { deleteFound, type Db, type Tables } from '#lib/server/platform/db/index.ts';
import type { EventTable, RegistrationTable } from './tables.ts';

export async function insertRegistration(db: Db, row: RegistrationTable): Promise<void> {
	await db.insertInto('registrations').values(row).execute();
}

export async function updateRegistration(
	db: Db,
	id: string,
	changes: Partial<Omit<RegistrationTable, 'id' | 'eventId'>>
): Promise<void> {
	await db.updateTable('registrations').set(changes).where('id', '=', id).execute();
}

export async function findRegistration(db: Db, id: string): Promise<RegistrationTable | undefined> {
	return db.selectFrom('registrations').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function findRegistrationByMail(
	db: Db,
	eventId: string,
	mail: string
): Promise<RegistrationTable | undefined> {
	return db
		.selectFrom('registrations')
		.selectAll()
		.where('eventId', '=', eventId)
		.where('mail', '=', mail)
		.executeTakeFirst();
}

export async function findRegistrationByToken(
	db: Db,
	tokenHash: string
): Promise<RegistrationTable | undefined> {
	return db
		.selectFrom('registrations')
		.selectAll()
		.where('tokenHash', '=', tokenHash)
		.executeTakeFirst();
}

/** Those of an event in some states that count at an instant, in order of arrival. */
export async function findRegistrations(
	db: Db,
	eventId: string,
	instant: string,
	states: readonly RegistrationState[] = ['registered', 'waitlisted']
): Promise<RegistrationTable[]> {
	return db
		.selectFrom('registrations')
		.selectAll()
		.where('eventId', '=', eventId)
		.where('state', 'in', states)
		.where((eb) => counts(eb, instant))
		.orderBy('position')
		.execute();
}

/** The confirmed ones, and those that are still waited for. */
function counts(eb: ExpressionBuilder<Tables, 'registrations'>, instant: string) {
	return eb.or([eb('heldUntil', 'is', null), eb('heldUntil', '>', instant)]);
}

/** The next place in the order of arrival; call it while the event is held. */
export async function nextPosition(db: Db, eventId: string): Promise<number> {
	const { last } = await db
		.selectFrom('registrations')
		.select((eb) => eb.fn.max('position').as('last'))
		.where('eventId', '=', eventId)
		.executeTakeFirstOrThrow();
	return (last ?? 0) + 1;
}

/** How full some events are at an instant, by id. */
export async function seatsOf(
	db: Db,
	events: readonly Pick<EventTable, 'id' | 'capacity'>[],
	instant: string
): Promise<Map<string, Seats>> {
	const seats = new Map(
		events.map(({ id, capacity }): [string, Seats] => [id, noneTaken(capacity)])
	);
	if (events.length === 0) return seats;
	const rows = await db
		.selectFrom('registrations')
		.select(({ fn }) => [
			'eventId',
			'state',
			fn.sum<number>('persons').as('persons'),
			fn.sum<number | null>('persons').filterWhere('heldUntil', 'is not', null).as('held'),
			fn.countAll<number>().as('parties')
		])
		.where('eventId', 'in', [...seats.keys()])
		.where((eb) => counts(eb, instant))
		.groupBy(['eventId', 'state'])
		.execute();
	for (const { eventId, state, persons, held, parties } of rows) {
		const found = seats.get(eventId);
		if (found && state === 'registered')
			Object.assign(found, { taken: Number(persons), held: Number(held) });
		if (found && state === 'waitlisted') found.waiting = Number(parties);
	}
	return seats;
}

/** Lets all seats of an event that are held be given for good. */
export async function endHolds(db: Db, eventId: string, instant: string): Promise<void> {
	await db
		.updateTable('registrations')
		.set({ heldUntil: null })
		.where('eventId', '=', eventId)
		.where('heldUntil', '>', instant)
		.execute();
}

/** Deletes what was held until an instant and never confirmed. @returns how many, at most `limit`. */
export async function deleteUnconfirmed(db: Db, instant: string, limit: number): Promise<number> {
	const due = db
		.selectFrom('registrations')
		.select('id')
		.where('heldUntil', '<=', instant)
		.limit(limit);
	return deleteFound(db, 'registrations', 'id', due);
}

/** @returns how many were deleted, at most `limit`. */
export async function deleteRegistrationsUntil(
	db: Db,
	day: string,
	limit: number
): Promise<number> {
	const due = db.selectFrom('registrations').select('id').where('deleteOn', '<=', day).limit(limit);
	return deleteFound(db, 'registrations', 'id', due);
}
