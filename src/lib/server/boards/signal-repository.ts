import { sql, type ExpressionBuilder } from 'kysely';
import { DEFAULT_THRESHOLD } from '#lib/shared/statistics/index.ts';
import { SUPPORT } from '#lib/server/boards/gates.ts';
import type { Db, Tables } from '#lib/server/platform/db/index.ts';

/** Which published ideas are meant; all where nothing is said. */
export interface SignalFilter {
	/** Only ideas tagged with one of these; null among them: also those of no area. */
	areaIds?: readonly (string | null)[];
	topicId?: string;
	ids?: readonly string[];
}

/**
 * How much the published ideas of each area, topic and audience weigh: one row for each, however many
 * ideas there are. `most` are the supports of the idea that has most.
 */
export async function countSignals(db: Db, filter: SignalFilter = {}) {
	return db
		.with('cells', (cte) =>
			cte
				.selectFrom('ideas')
				.where((eb) => fitting(eb, filter))
				// in the order of the index, so that nothing is sorted
				.groupBy(['ideas.topicId', 'ideas.areaId', 'ideas.boardId'])
				.select((eb) => [
					'ideas.topicId',
					'ideas.areaId',
					'ideas.boardId',
					eb.fn.countAll<number>().as('ideas'),
					eb.fn.sum<number>('ideas.supports').as('supports'),
					eb.fn.max<number>('ideas.supports').as('most')
				])
		)
		.selectFrom('cells')
		.innerJoin('boards', 'boards.id', 'cells.boardId')
		.groupBy(['cells.areaId', 'cells.topicId', 'boards.audience'])
		.select((eb) => [
			'cells.areaId',
			'cells.topicId',
			'boards.audience',
			eb.fn.sum<number>('cells.ideas').as('ideas'),
			eb.fn.sum<number>('cells.supports').as('supports'),
			eb.fn.max<number>('cells.most').as('most')
		])
		.execute();
}

/** The published ideas that fit, those with most supports shown first, with how many fit in all. */
export async function findSupported(db: Db, filter: SignalFilter, limit: number) {
	return db
		.with('first', (cte) =>
			cte
				.selectFrom('ideas')
				.innerJoin('boards', 'boards.id', 'ideas.boardId')
				.where((eb) => fitting(eb, filter))
				.select('ideas.id')
				.select((eb) => eb.fn.countAll<number>().over().as('total'))
				.orderBy(SHOWN, 'desc')
				.orderBy('ideas.id')
				.limit(limit)
		)
		.selectFrom('first')
		.innerJoin('ideas', 'ideas.id', 'first.id')
		.innerJoin('boards', 'boards.id', 'ideas.boardId')
		.select(['ideas.id', 'ideas.title', 'ideas.text', 'ideas.locale', 'ideas.areaId'])
		.select(['ideas.topicId', 'ideas.publishedOn', 'ideas.createdOn', 'ideas.boardId'])
		.select(['ideas.supports', 'boards.slug as boardSlug', 'boards.title as boardTitle'])
		.select(['boards.audience', 'first.total'])
		.select((eb) =>
			eb
				.exists(
					eb
						.selectFrom('bursts')
						.select('bursts.id')
						.where('gate', '=', SUPPORT.name)
						.where('bursts.state', '=', 'open')
				)
				.as('hasAnyBurst')
		)
		.execute();
}

/** What staff among themselves support must not be told from the order while it is few. */
const SHOWN = sql`case when audience = 'staff' and ${sql.ref('ideas.supports')} < ${sql.lit(DEFAULT_THRESHOLD)}
	then 0 else ${sql.ref('ideas.supports')} end`;

function fitting(eb: ExpressionBuilder<Tables, 'ideas'>, { areaIds, topicId, ids }: SignalFilter) {
	const conditions = [eb('ideas.state', '=', 'published')];
	if (areaIds) {
		const tagged = eb(
			'ideas.areaId',
			'in',
			areaIds.filter((id) => id !== null)
		);
		conditions.push(
			areaIds.includes(null) ? eb.or([tagged, eb('ideas.areaId', 'is', null)]) : tagged
		);
	}
	if (topicId) conditions.push(eb('ideas.topicId', '=', topicId));
	if (ids) conditions.push(eb('ideas.id', 'in', ids));
	return eb.and(conditions);
}
