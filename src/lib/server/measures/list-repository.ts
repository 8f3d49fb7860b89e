import type { ExpressionBuilder } from 'kysely';
import type { MeasureStatus } from '#lib/shared/measures/lifecycle.ts';
import type { Db, Tables } from '#lib/server/platform/db/index.ts';
import type { MeasureTable } from './tables.ts';

export interface MeasureListFilter {
	isPublic?: boolean;
	/** Only these. */
	ids?: readonly string[];
	/** Only what lies in these areas alone; null: anywhere. */
	heldAreaIds?: readonly string[] | null;
	/** Areas of which one must be the measure's; a measure of no area is the whole city's and fits. */
	areaIds?: readonly string[];
	topicId?: string;
	status?: MeasureStatus | null;
}

/** Some of the measures that fit, the one that changed last first. */
export async function findListedMeasures(
	db: Db,
	filter: MeasureListFilter,
	{ offset, limit }: { offset: number; limit: number }
): Promise<MeasureTable[]> {
	if (isEmpty(filter)) return [];
	return fitting(db, filter)
		.selectAll('measures')
		.orderBy('updatedAt', 'desc')
		.orderBy('id', 'desc')
		.offset(offset)
		.limit(limit)
		.execute();
}

/** The ids of all that fit, in the same order. */
export async function findListedMeasureIds(db: Db, filter: MeasureListFilter): Promise<string[]> {
	if (isEmpty(filter)) return [];
	const rows = await fitting(db, filter)
		.select('id')
		.orderBy('updatedAt', 'desc')
		.orderBy('id', 'desc')
		.execute();
	return rows.map(({ id }) => id);
}

export async function countListedMeasures(db: Db, filter: MeasureListFilter): Promise<number> {
	if (isEmpty(filter)) return 0;
	const { count } = await fitting(db, filter)
		.select((eb) => eb.fn.countAll<number>().as('count'))
		.executeTakeFirstOrThrow();
	return count;
}

function isEmpty({ ids, heldAreaIds }: MeasureListFilter): boolean {
	return ids?.length === 0 || heldAreaIds?.length === 0;
}

function fitting(db: Db, filter: MeasureListFilter) {
	const { isPublic, ids, heldAreaIds, areaIds, topicId, status } = filter;
	let query = db.selectFrom('measures');
	if (isPublic !== undefined) query = query.where('isPublic', '=', isPublic);
	if (ids) query = query.where('id', 'in', ids);
	if (heldAreaIds) query = query.where((eb) => liesWithin(eb, heldAreaIds));
	if (areaIds) query = query.where((eb) => liesInOneOf(eb, areaIds));
	if (topicId) query = query.where((eb) => isAbout(eb, topicId));
	if (status) query = query.where('status', '=', status);
	return query;
}

type Builder = ExpressionBuilder<Tables, 'measures'>;

const areasOf = (eb: Builder) =>
	eb
		.selectFrom('measureAreas')
		.select('measureAreas.areaId')
		.whereRef('measureAreas.measureId', '=', 'measures.id');

function liesWithin(eb: Builder, areaIds: readonly string[]) {
	return eb.and([
		eb.exists(areasOf(eb)),
		eb.not(eb.exists(areasOf(eb).where('measureAreas.areaId', 'not in', areaIds)))
	]);
}

function liesInOneOf(eb: Builder, areaIds: readonly string[]) {
	const isWholeCity = eb.not(eb.exists(areasOf(eb)));
	if (areaIds.length === 0) return isWholeCity;
	return eb.or([isWholeCity, eb.exists(areasOf(eb).where('measureAreas.areaId', 'in', areaIds))]);
}

/** From the topic, so that the others are not looked at. */
function isAbout(eb: Builder, topicId: string) {
	const about = eb
		.selectFrom('measureTopics')
		.select('measureTopics.measureId')
		.where('measureTopics.topicId', '=', topicId);
	return eb('measures.id', 'in', about);
}
