import { expressionBuilder, sql } from 'kysely';
import type { Tables } from '#lib/server/platform/db/index.ts';

/**
 * The texts of the events that are furthest ahead, and those before, null where there are none.
 * @param areaIds only of events in these areas alone; null: of all.
 */
export function selectEventTexts(areaIds: readonly string[] | null, limit: number) {
	const query = expressionBuilder<Tables>()
		.selectFrom('events')
		.orderBy('startsAt', 'desc')
		.orderBy('events.id')
		.limit(limit)
		.select('events.id as ownerId')
		.select((eb) =>
			(['title', 'description', 'cancelReason', 'outcome'] as const).map((key) =>
				eb.fn<string | null>('nullif', [key, sql.lit('')]).as(key)
			)
		);
	if (!areaIds) return query;
	return query.where((eb) => {
		const areas = eb
			.selectFrom('eventAreas')
			.select('eventAreas.areaId')
			.whereRef('eventAreas.eventId', '=', 'events.id');
		return eb.and([
			eb.exists(areas),
			eb.not(eb.exists(areas.where('eventAreas.areaId', 'not in', areaIds)))
		]);
	});
}
