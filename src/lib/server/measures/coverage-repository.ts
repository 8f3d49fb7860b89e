import { sql, type ExpressionBuilder } from 'kysely';
import type { MeasureStatus } from '#lib/shared/measures/lifecycle.ts';
import type { Db, Tables } from '#lib/server/platform/db/index.ts';

/** Which measures are meant; any where nothing is said. */
export interface CoverageFilter {
	statuses?: readonly MeasureStatus[];
	/** About one of these topics at least. */
	topicIds?: readonly string[];
	/** In one of these areas at least, or in the whole city. */
	areaIds?: readonly string[];
	/** Only what lies in these areas alone; null: anywhere. */
	heldAreaIds?: readonly string[] | null;
	/** Known by this id or number. */
	named?: string;
	limit?: number;
}

/** Measures with where they work and what about, the one that changed last first. */
export async function findCoverage(
	db: Db,
	{ statuses, topicIds, areaIds, heldAreaIds, named, limit }: CoverageFilter
) {
	let query = db
		.selectFrom('measures')
		.select(['id', 'number', 'title', 'status'])
		.select((eb) => [
			areasOf(eb)
				.select(sql<string | null>`string_agg(${sql.ref('areaId')}, ' ')`.as('areaIds'))
				.as('areaIds'),
			topicsOf(eb)
				.select(sql<string | null>`string_agg(${sql.ref('topicId')}, ' ')`.as('topicIds'))
				.as('topicIds')
		])
		.orderBy('updatedAt', 'desc')
		.orderBy('id', 'desc');
	if (statuses) query = query.where('status', 'in', statuses);
	if (named) query = query.where((eb) => eb.or([eb('id', '=', named), eb('number', '=', named)]));
	if (topicIds)
		query = query.where('id', 'in', (eb) =>
			eb.selectFrom('measureTopics').select('measureId').where('topicId', 'in', topicIds)
		);
	if (areaIds)
		query = query.where(({ or, not, exists, eb }) =>
			or([
				eb(
					'id',
					'in',
					eb.selectFrom('measureAreas').select('measureId').where('areaId', 'in', areaIds)
				),
				not(exists(areasOf(eb).select('measureAreas.areaId')))
			])
		);
	if (heldAreaIds)
		query = query.where(({ and, not, exists, eb }) =>
			and([
				exists(areasOf(eb).select('measureAreas.areaId')),
				not(
					exists(areasOf(eb).select('measureAreas.areaId').where('areaId', 'not in', heldAreaIds))
				)
			])
		);
	if (limit) query = query.limit(limit);
	const rows = await query.execute();
	return rows.map((row) => ({
		...row,
		areaIds: row.areaIds?.split(' ') ?? [],
		topicIds: row.topicIds?.split(' ') ?? []
	}));
}

type OfMeasures = ExpressionBuilder<Tables, 'measures'>;

const areasOf = (eb: OfMeasures) =>
	eb.selectFrom('measureAreas').whereRef('measureAreas.measureId', '=', 'measures.id');

const topicsOf = (eb: OfMeasures) =>
	eb.selectFrom('measureTopics').whereRef('measureTopics.measureId', '=', 'measures.id');
