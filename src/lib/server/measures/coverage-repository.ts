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
	ids?: readonly string[];
	/** Known by this id or number. */
	named?: string;
}

/** Measures with where they work and what about, the one that changed last first. */
export async function findCoverage(db: Db, filter: CoverageFilter) {
	if (filter.ids?.length === 0) return [];
	return (await latestFirst(db, filter).execute()).map(placed);
}

/** The first few of them, each with how many there are in all. */
export async function findFirstCoverage(db: Db, filter: CoverageFilter, limit: number) {
	const rows = await latestFirst(db, filter)
		.select((eb) =>
			eb
				.selectFrom('measures')
				.where((all) => fits(all, filter))
				.select((all) => all.fn.countAll<number>().as('total'))
				.as('total')
		)
		.limit(limit)
		.execute();
	return rows.map(placed);
}

/** The ids of the measures that fit by area (null: the whole city) and topic, the one that changed last first. */
export async function findIdsByPlace(db: Db, filter: CoverageFilter) {
	const latestFirst = sql<string>`string_agg(id, ' ' order by ${sql.ref('updatedAt')} desc, id desc)`;
	const rows = await inPlaces(db, filter)
		.groupBy(['places.areaId', 'subjects.topicId'])
		.select(latestFirst.as('ids'))
		.execute();
	return rows.map(({ ids, ...place }) => ({ ...place, ids: ids.split(' ') }));
}

/** The areas (null: the whole city) and topics of the measures that fit. */
export async function findPlaces(db: Db, filter: CoverageFilter) {
	return inPlaces(db, filter).distinct().execute();
}

function inPlaces(db: Db, filter: CoverageFilter) {
	return db
		.selectFrom((from) =>
			from
				.selectFrom('measures')
				.where((eb) => fits(eb, filter))
				.select(['id', 'updatedAt'])
				.as('fitting')
		)
		.leftJoin('measureAreas as places', 'places.measureId', 'fitting.id')
		.innerJoin('measureTopics as subjects', 'subjects.measureId', 'fitting.id')
		.select(['places.areaId', 'subjects.topicId']);
}

function latestFirst(db: Db, filter: CoverageFilter) {
	return db
		.selectFrom('measures')
		.where((eb) => fits(eb, filter))
		.select(['id', 'number', 'title', 'status'])
		.select(placesOf)
		.orderBy('updatedAt', 'desc')
		.orderBy('id', 'desc');
}

type OfMeasures = ExpressionBuilder<Tables, 'measures'>;

function fits(eb: OfMeasures, filter: CoverageFilter) {
	const { statuses, topicIds, areaIds, heldAreaIds, ids, named } = filter;
	const { not, exists, or } = eb;
	const areas = () => areasOf(eb).select('measureAreas.areaId');
	const conditions = [
		statuses && eb('status', 'in', statuses),
		ids && eb('id', 'in', ids),
		named ? or([eb('id', '=', named), eb('number', '=', named)]) : undefined,
		topicIds &&
			eb(
				'id',
				'in',
				eb.selectFrom('measureTopics').select('measureId').where('topicId', 'in', topicIds)
			),
		areaIds &&
			or([
				eb(
					'id',
					'in',
					eb.selectFrom('measureAreas').select('measureId').where('areaId', 'in', areaIds)
				),
				not(exists(areas()))
			]),
		heldAreaIds && exists(areas()),
		heldAreaIds && not(exists(areas().where('areaId', 'not in', heldAreaIds)))
	];
	return eb.and(conditions.flatMap((condition) => condition ?? []));
}

/** Its areas and its topics, in one text each. */
function placesOf(eb: OfMeasures) {
	return [
		areasOf(eb)
			.select(sql<string | null>`string_agg(${sql.ref('areaId')}, ' ')`.as('areaIds'))
			.as('areaIds'),
		topicsOf(eb)
			.select(sql<string | null>`string_agg(${sql.ref('topicId')}, ' ')`.as('topicIds'))
			.as('topicIds')
	] as const;
}

const areasOf = (eb: OfMeasures) =>
	eb.selectFrom('measureAreas').whereRef('measureAreas.measureId', '=', 'measures.id');

const topicsOf = (eb: OfMeasures) =>
	eb.selectFrom('measureTopics').whereRef('measureTopics.measureId', '=', 'measures.id');

function placed<Row extends { areaIds: string | null; topicIds: string | null }>(row: Row) {
	return {
		...row,
		areaIds: row.areaIds?.split(' ') ?? [],
		topicIds: row.topicIds?.split(' ') ?? []
	};
}
