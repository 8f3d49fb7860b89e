import type { Db } from '#lib/server/platform/db/index.ts';
import type { EventTable } from './tables.ts';

interface StaffFilter {
	/** Only what is held in these areas alone; null: anywhere. */
	heldAreaIds: readonly string[] | null;
	/** Those that end later than this instant (UTC ISO), or have ended by then. */
	now: string;
	isOver: boolean;
}

/** Some of the events that fit: the next one first, of those that are over the last. */
export async function findStaffEvents(
	db: Db,
	filter: StaffFilter,
	{ offset, limit }: { offset: number; limit: number }
): Promise<EventTable[]> {
	return fitting(db, filter)
		.selectAll('events')
		.orderBy('startsAt', filter.isOver ? 'desc' : 'asc')
		.orderBy('id')
		.offset(offset)
		.limit(limit)
		.execute();
}

export async function countStaffEvents(db: Db, filter: StaffFilter): Promise<number> {
	const { count } = await fitting(db, filter)
		.select((eb) => eb.fn.countAll<number>().as('count'))
		.executeTakeFirstOrThrow();
	return count;
}

function fitting(db: Db, { heldAreaIds, now, isOver }: StaffFilter) {
	const query = db.selectFrom('events').where('endsAt', isOver ? '<=' : '>', now);
	if (heldAreaIds === null) return query;
	if (heldAreaIds.length === 0) return query.where('id', 'in', ['']);
	return query.where((eb) => {
		const areas = eb
			.selectFrom('eventAreas')
			.select('eventAreas.areaId')
			.whereRef('eventAreas.eventId', '=', 'events.id');
		const isElsewhere = eb.exists(areas.where('eventAreas.areaId', 'not in', heldAreaIds));
		return eb.and([eb.exists(areas), eb.not(isElsewhere)]);
	});
}
