import type { RegistrationState } from '#lib/shared/events/registration.ts';
import type { Seats } from '#lib/shared/events/seats.ts';
import type { Db } from '#lib/server/platform/db/index.ts';
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

/** Those of an event in some states, in order of arrival. */
export async function findRegistrations(
	db: Db,
	eventId: string,
	states: readonly RegistrationState[] = ['registered', 'waitlisted']
): Promise<RegistrationTable[]> {
	return db
		.selectFrom('registrations')
		.selectAll()
		.where('eventId', '=', eventId)
		.where('state', 'in', states)
		.orderBy('position')
		.execute();
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

/** How full some events are, by id. */
export async function seatsOf(
	db: Db,
	events: readonly Pick<EventTable, 'id' | 'capacity'>[]
): Promise<Map<string, Seats>> {
	const seats = new Map(
		events.map(({ id, capacity }): [string, Seats] => [id, { capacity, taken: 0, waiting: 0 }])
	);
	if (events.length === 0) return seats;
	const rows = await db
		.selectFrom('registrations')
		.select(({ fn }) => [
			'eventId',
			'state',
			fn.sum<number>('persons').as('persons'),
			fn.countAll<number>().as('parties')
		])
		.where('eventId', 'in', [...seats.keys()])
		.groupBy(['eventId', 'state'])
		.execute();
	for (const { eventId, state, persons, parties } of rows) {
		const found = seats.get(eventId);
		if (found && state === 'registered') found.taken = Number(persons);
		if (found && state === 'waitlisted') found.waiting = Number(parties);
	}
	return seats;
}

/** @returns how many were deleted, at most `limit`. */
export async function deleteRegistrationsUntil(
	db: Db,
	day: string,
	limit: number
): Promise<number> {
	const due = db.selectFrom('registrations').select('id').where('deleteOn', '<=', day).limit(limit);
	const { numDeletedRows } = await db
		.deleteFrom('registrations')
		.where('id', 'in', due)
		.executeTakeFirstOrThrow();
	return Number(numDeletedRows);
}
