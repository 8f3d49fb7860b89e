import { expressionBuilder, type ExpressionBuilder } from 'kysely';
import type { Db, Tables } from '#lib/server/platform/db/index.ts';

/** The texts of the boards that are not over. @param areaIds only what lies in these alone; null: all. */
export function selectBoardTexts(areaIds: readonly string[] | null) {
	const query = expressionBuilder<Tables>()
		.selectFrom('boards')
		.where('phase', '!=', 'closed')
		.select(['boards.id as ownerId', 'title', 'intro']);
	return areaIds ? query.where((eb) => liesWithin(eb, areaIds)) : query;
}

/** The official answers on the ideas that were answered last, by the board's place. */
export function selectStatementTexts(areaIds: readonly string[] | null, limit: number) {
	const query = expressionBuilder<Tables>()
		.selectFrom('statements')
		.innerJoin('ideas', 'ideas.id', 'statements.ideaId')
		.innerJoin('boards', 'boards.id', 'ideas.boardId')
		.where('statements.isWithdrawn', '=', false)
		.where('ideas.id', 'in', (eb) =>
			eb
				.selectFrom('statements as answers')
				.innerJoin('ideas as answered', 'answered.id', 'answers.ideaId')
				.where('answers.isWithdrawn', '=', false)
				.where('answered.state', '=', 'published')
				.orderBy('answers.createdAt', 'desc')
				.limit(limit)
				.select('answered.id')
		)
		.select(['ideas.id as ownerId', 'statements.id as part', 'statements.text as statement']);
	return areaIds ? query.where((eb) => liesWithin(eb, areaIds)) : query;
}

/** The ideas that nobody has decided about yet on boards in these areas alone, or on all: the oldest. */
export async function findWaitingIdeas(
	db: Db,
	areaIds: readonly string[] | null,
	limit: number
): Promise<{ id: string; title: string; total: number }[]> {
	const query = db
		.selectFrom('ideas')
		.innerJoin('boards', 'boards.id', 'ideas.boardId')
		.where('ideas.isChecked', '=', false)
		.where('ideas.state', 'in', ['pending', 'published'])
		.select(['ideas.id', 'ideas.title'])
		.select((eb) => eb.fn.countAll<number>().over().as('total'))
		.orderBy('ideas.createdOn')
		.orderBy('ideas.id')
		.limit(limit);
	return (areaIds ? query.where((eb) => liesWithin(eb, areaIds)) : query).execute();
}

function liesWithin(eb: ExpressionBuilder<Tables, 'boards'>, areaIds: readonly string[]) {
	const areas = eb
		.selectFrom('boardAreas')
		.select('boardAreas.areaId')
		.whereRef('boardAreas.boardId', '=', 'boards.id');
	return eb.and([
		eb.exists(areas),
		eb.not(eb.exists(areas.where('boardAreas.areaId', 'not in', areaIds)))
	]);
}
