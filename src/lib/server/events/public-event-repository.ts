import { sql, type ExpressionBuilder } from 'kysely';
import { EVENT_STATUSES, isPublic, takesPlace } from '#lib/shared/events/lifecycle.ts';
import type { Db, Tables } from '#lib/server/platform/db/index.ts';
import type { EventTable } from './tables.ts';

export interface PublicFilter {
	/** Areas of which one must be the event's; an event of no area is the whole city's and fits. */
	areaIds?: readonly string[];
	topicId?: string;
	/** A language code: spoken or interpreted. */
	language?: string;
	isStepFree?: boolean;
	hasChildcare?: boolean;
	/** UTC ISO: it ends later than this. */
	endsAfter?: string;
	/** UTC ISO: it has ended by this. */
	endedBy?: string;
}

const PUBLIC = EVENT_STATUSES.filter(isPublic);
const TAKING_PLACE = PUBLIC.filter(takesPlace);

type Builder = ExpressionBuilder<Tables, 'events'>;

interface Window {
	offset: number;
	limit: number;
}

/** Public events, cancelled ones too: the next one first, all or a page of them. */
export async function findUpcoming(
	db: Db,
	filter: PublicFilter,
	window?: Window
): Promise<EventTable[]> {
	const query = publicEvents(db, filter).selectAll().orderBy('startsAt').orderBy('id');
	return (window ? query.offset(window.offset).limit(window.limit) : query).execute();
}

export async function countUpcoming(db: Db, filter: PublicFilter): Promise<number> {
	const { count } = await publicEvents(db, filter)
		.select(({ fn }) => fn.countAll<number>().as('count'))
		.executeTakeFirstOrThrow();
	return count;
}

/** Public events, the last one first, a page of them. */
export async function findPast(
	db: Db,
	filter: PublicFilter,
	{ offset, limit }: Window
): Promise<EventTable[]> {
	return publicEvents(db, filter)
		.where('status', 'in', TAKING_PLACE)
		.selectAll()
		.orderBy('startsAt', 'desc')
		.orderBy('id')
		.offset(offset)
		.limit(limit)
		.execute();
}

export async function countPast(db: Db, filter: PublicFilter): Promise<number> {
	const { count } = await publicEvents(db, filter)
		.where('status', 'in', TAKING_PLACE)
		.select(({ fn }) => fn.countAll<number>().as('count'))
		.executeTakeFirstOrThrow();
	return Number(count);
}

function publicEvents(db: Db, filter: PublicFilter) {
	const { areaIds, topicId, language, isStepFree, hasChildcare, endsAfter, endedBy } = filter;
	let query = db.selectFrom('events').where('status', 'in', PUBLIC);
	if (areaIds) query = query.where((eb) => isInAreas(eb, areaIds));
	if (topicId) query = query.where((eb) => isAbout(eb, topicId));
	if (language) query = query.where((eb) => isHeldIn(eb, language));
	if (isStepFree) query = query.where('isStepFree', '=', true);
	if (hasChildcare) query = query.where('hasChildcare', '=', true);
	if (endsAfter) query = query.where('endsAt', '>', endsAfter);
	if (endedBy) query = query.where('endsAt', '<=', endedBy);
	return query;
}

function isInAreas(eb: Builder, areaIds: readonly string[]) {
	const ofEvent = eb
		.selectFrom('eventAreas')
		.select('eventAreas.areaId')
		.whereRef('eventAreas.eventId', '=', 'events.id');
	const isWholeCity = eb.not(eb.exists(ofEvent));
	if (areaIds.length === 0) return isWholeCity;
	return eb.or([isWholeCity, eb.exists(ofEvent.where('eventAreas.areaId', 'in', areaIds))]);
}

function isAbout(eb: Builder, topicId: string) {
	return eb.exists(
		eb
			.selectFrom('eventTopics')
			.select('eventTopics.topicId')
			.whereRef('eventTopics.eventId', '=', 'events.id')
			.where('eventTopics.topicId', '=', topicId)
	);
}

/** The codes stand in JSON text with their quotation marks, so that `"ku"` is not found in another. */
function isHeldIn(eb: Builder, language: string) {
	const holds = (column: 'events.languagesJson' | 'events.interpretersJson') =>
		sql<boolean>`${eb.ref(column)} like ${`%"${language}"%`}`;
	return eb.or([holds('events.languagesJson'), holds('events.interpretersJson')]);
}
