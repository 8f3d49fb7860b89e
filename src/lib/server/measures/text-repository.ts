import { expressionBuilder, sql } from 'kysely';
import type { Tables } from '#lib/server/platform/db/index.ts';

/** The texts of the public measures that changed last, null where there are none. */
export function selectMeasureTexts(asked: Asked) {
	return latest(asked)
		.select('measures.id as ownerId')
		.select((eb) =>
			(['title', 'description', 'goals', 'statement'] as const).map((key) =>
				eb.fn<string | null>('nullif', [key, sql.lit('')]).as(key)
			)
		);
}

/** What was said at each step of the same measures. */
export function selectNoteTexts(asked: Asked) {
	return expressionBuilder<Tables>()
		.selectFrom(latest(asked).select('measures.id').as('latest'))
		.innerJoin('measureUpdates', 'measureUpdates.measureId', 'latest.id')
		.where('note', '!=', '')
		.select(['latest.id as ownerId', 'measureUpdates.id as part', 'note as updates']);
}

interface Asked {
	/** Only measures in these areas alone; null: of all. */
	areaIds: readonly string[] | null;
	/** The most of them. */
	limit: number;
}

function latest({ areaIds, limit }: Asked) {
	const query = expressionBuilder<Tables>()
		.selectFrom('measures')
		.where('isPublic', '=', true)
		.orderBy('measures.updatedAt', 'desc')
		.orderBy('measures.id', 'desc')
		.limit(limit);
	if (!areaIds) return query;
	return query.where((eb) => {
		const areas = eb
			.selectFrom('measureAreas')
			.select('measureAreas.areaId')
			.whereRef('measureAreas.measureId', '=', 'measures.id');
		return eb.and([
			eb.exists(areas),
			eb.not(eb.exists(areas.where('measureAreas.areaId', 'not in', areaIds)))
		]);
	});
}
