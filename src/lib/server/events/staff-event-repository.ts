import type { Db } from '#lib/server/platform/db/index.ts';
import type { EventTable } from './tables.ts';

interface StaffFilter {
	/** Only what is held in these areas alone; null: anywhere. */
	heldAreaIds: readonly string[] | null;
	/** Only those that end later than this instant (UTC ISO), or have ended by then. */
	ending?: { now: string; isOver: boolean };
}

/** Some of the events that fit: the next one first, the last one where others than those to come do. */
export async function findStaffEvents(
	db: Db,
	filter: StaffFilter,
	{ offset, limit }: { offset: number; limit: number }
): Promise<EventTable[]> {
	return fitting(db, filter)
		.selectAll('events')
		.orderBy('startsAt', filter.ending?.isOver === false ? 'asc' : 'desc')
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

function fitting(db: Db, { heldAreaIds, ending }: StaffFilter) {
	const all = db.selectFrom('events');
	const query = ending ? all.where('endsAt', ending.isOver ? '<=' : '>', ending.now) : all;
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
