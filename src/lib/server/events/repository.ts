import { sql } from 'kysely';
import type { Db } from '#lib/server/platform/db/index.ts';
import type { EventTable } from './tables.ts';

export async function insertEvent(db: Db, row: EventTable): Promise<void> {
	await db.insertInto('events').values(row).execute();
}

export async function updateEvent(
	db: Db,
	id: string,
	changes: Partial<Omit<EventTable, 'id' | 'seq'>>
): Promise<void> {
	await db.updateTable('events').set(changes).where('id', '=', id).execute();
}

/** Reads an event for a change: whoever comes second waits until the first has committed. */
export async function lockEvent(db: Db, id: string): Promise<EventTable | undefined> {
	return db
		.updateTable('events')
		.set((eb) => ({ seq: eb('seq', '+', 1) }))
		.where('id', '=', id)
		.returningAll()
		.executeTakeFirst();
}

export async function findEvent(db: Db, id: string): Promise<EventTable | undefined> {
	return db.selectFrom('events').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function findEventBySlug(db: Db, slug: string): Promise<EventTable | undefined> {
	return db.selectFrom('events').selectAll().where('slug', '=', slug).executeTakeFirst();
}

/** All events, the earliest first. */
export async function findEvents(db: Db): Promise<EventTable[]> {
	return db.selectFrom('events').selectAll().orderBy('startsAt').orderBy('id').execute();
}

/** The events that are over by an instant and were not called off, with where and what about, the earliest first. */
export async function findHeldEvents(db: Db, instant: string) {
	const rows = await db
		.selectFrom('events')
		.select(['id', 'title', 'status', 'startsAt', 'turnout'])
		.select((eb) => [
			eb
				.selectFrom('eventAreas')
				.whereRef('eventId', '=', 'events.id')
				.select(sql<string | null>`string_agg(${sql.ref('areaId')}, ' ')`.as('areaIds'))
				.as('areaIds'),
			eb
				.selectFrom('eventTopics')
				.whereRef('eventId', '=', 'events.id')
				.select(sql<string | null>`string_agg(${sql.ref('topicId')}, ' ')`.as('topicIds'))
				.as('topicIds')
		])
		.where((eb) =>
			eb.or([
				eb('status', '=', 'ended'),
				eb.and([eb('status', '=', 'published'), eb('endsAt', '<=', instant)])
			])
		)
		.orderBy('startsAt')
		.orderBy('id')
		.execute();
	return rows.map(({ areaIds, topicIds, ...event }) => ({
		...event,
		areaIds: areaIds?.split(' ') ?? [],
		topicIds: topicIds?.split(' ') ?? []
	}));
}

export async function findEventsByIds(db: Db, ids: readonly string[]): Promise<EventTable[]> {
	if (ids.length === 0) return [];
	return db
		.selectFrom('events')
		.selectAll()
		.where('id', 'in', ids)
		.orderBy('startsAt')
		.orderBy('id')
		.execute();
}

/** The ids of areas and topics of some events, or of all. */
export async function findTags(db: Db, eventIds?: readonly string[]): Promise<Tags> {
	if (eventIds?.length === 0) return { areas: [], topics: [] };
	const areas = db.selectFrom('eventAreas').selectAll();
	const topics = db.selectFrom('eventTopics').selectAll();
	return {
		areas: await (eventIds ? areas.where('eventId', 'in', eventIds) : areas).execute(),
		topics: await (eventIds ? topics.where('eventId', 'in', eventIds) : topics).execute()
	};
}

export interface Tags {
	areas: { eventId: string; areaId: string }[];
	topics: { eventId: string; topicId: string }[];
}

export async function replaceTags(
	db: Db,
	eventId: string,
	{ areaIds, topicIds }: { areaIds: readonly string[]; topicIds: readonly string[] }
): Promise<void> {
	await db.deleteFrom('eventAreas').where('eventId', '=', eventId).execute();
	await db.deleteFrom('eventTopics').where('eventId', '=', eventId).execute();
	for (const areaId of areaIds)
		await db.insertInto('eventAreas').values({ eventId, areaId }).execute();
	for (const topicId of topicIds)
		await db.insertInto('eventTopics').values({ eventId, topicId }).execute();
}
