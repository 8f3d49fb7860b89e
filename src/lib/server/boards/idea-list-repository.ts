import { sql, type ExpressionBuilder } from 'kysely';
import type { IdeaSort } from '#lib/shared/boards/idea-filter.ts';
import type { IdeaState } from '#lib/shared/boards/idea-states.ts';
import type { SearchTerm } from '#lib/shared/search/terms.ts';
import type { Db, Tables } from '#lib/server/platform/db/index.ts';
import { LISTED_ON } from './idea-repository.ts';
import type { IdeaTable } from './tables.ts';

export interface IdeaListFilter {
	boardIds: readonly string[];
	states: readonly IdeaState[];
	/** Only these; any unless told. */
	ids?: readonly string[];
	/** Only ideas of these areas; null: of any and of none. */
	areaIds?: readonly string[] | null;
	topicId?: string | null;
	/** What must all occur. */
	terms?: readonly SearchTerm[];
	/** Only those a moderator has decided about, or not. */
	isChecked?: boolean;
	/** Only those that come after this one when the oldest stands first. */
	behind?: { id: string; createdOn: string };
	/** Only those with an official answer. */
	isAnswered?: boolean;
}

/** An idea as lists show it. */
export interface CountedIdea extends IdeaTable {
	/** The day of the latest official answer. */
	answeredOn: string | null;
}

type Sorted = IdeaListFilter & { sort: IdeaSort; limit: number; offset: number };

/** One page of the ideas that fit. */
export async function findCountedIdeas(
	db: Db,
	{ sort, limit, offset, ...filter }: Sorted
): Promise<CountedIdea[]> {
	if (isEmpty(filter)) return [];
	const query = fitting(db, filter).selectAll('ideas').select(answeredOn);
	const sorted = {
		newest: query.orderBy(LISTED_ON, 'desc'),
		oldest: query.orderBy('ideas.createdOn'),
		supported: query.orderBy('ideas.supports', 'desc'),
		answered: query
			.orderBy((eb) => eb.fn.coalesce(dayOfAnswer(eb), sql<string>`''`), 'desc')
			.orderBy('ideas.supports', 'desc')
	}[sort];
	return sorted.orderBy('ideas.id').limit(limit).offset(offset).execute();
}

/** Some ideas in the order of their ids; those that are not there are left out. */
export async function countedIdeasByIds(db: Db, ids: readonly string[]): Promise<CountedIdea[]> {
	if (ids.length === 0) return [];
	const rows = await db
		.selectFrom('ideas')
		.selectAll('ideas')
		.select(answeredOn)
		.where('ideas.id', 'in', ids)
		.execute();
	const found = new Map(rows.map((idea) => [idea.id, idea]));
	return ids.flatMap((id) => found.get(id) ?? []);
}

type OfIdeas = ExpressionBuilder<Tables, 'ideas'>;

const answeredOn = (eb: OfIdeas) => dayOfAnswer(eb).as('answeredOn');

/** The day of the latest official answer that stands. */
function dayOfAnswer(eb: OfIdeas) {
	return eb
		.selectFrom('statements')
		.whereRef('statements.ideaId', '=', 'ideas.id')
		.where('statements.isWithdrawn', '=', false)
		.select((each) => each.fn.max('statements.answeredOn').as('day'));
}

/** The ids of all that fit, the newest first. */
export async function findIdeaIds(db: Db, filter: IdeaListFilter): Promise<string[]> {
	if (isEmpty(filter)) return [];
	const rows = await fitting(db, filter)
		.select('ideas.id')
		.orderBy(LISTED_ON, 'desc')
		.orderBy('ideas.id')
		.execute();
	return rows.map(({ id }) => id);
}

export async function countIdeas(db: Db, filter: IdeaListFilter): Promise<number> {
	if (isEmpty(filter)) return 0;
	const { count } = await fitting(db, filter)
		.select((eb) => eb.fn.countAll<number>().as('count'))
		.executeTakeFirstOrThrow();
	return count;
}

export type IdeaNumber = Pick<IdeaTable, 'boardId' | 'state' | 'isChecked'> & { count: number };

/** How many ideas of each board are in which state, those a moderator has decided about apart. */
export async function countStates(db: Db, boardIds: readonly string[]): Promise<IdeaNumber[]> {
	if (boardIds.length === 0) return [];
	return db
		.selectFrom('ideas')
		.select((eb) => ['boardId', 'state', 'isChecked', eb.fn.countAll<number>().as('count')])
		.where('boardId', 'in', boardIds)
		.groupBy(['boardId', 'state', 'isChecked'])
		.execute();
}

function isEmpty({ boardIds, states, ids, areaIds }: IdeaListFilter): boolean {
	return [boardIds, states, ids, areaIds].some((allowed) => allowed?.length === 0);
}

function fitting(db: Db, filter: IdeaListFilter) {
	const { boardIds, states, ids, areaIds, topicId, isChecked, behind } = filter;
	let query = db
		.selectFrom('ideas')
		.where('ideas.boardId', 'in', boardIds)
		.where('ideas.state', 'in', states);
	if (ids) query = query.where('ideas.id', 'in', ids);
	if (areaIds) query = query.where('ideas.areaId', 'in', areaIds);
	if (topicId) query = query.where('ideas.topicId', '=', topicId);
	if (isChecked !== undefined) query = query.where('ideas.isChecked', '=', isChecked);
	if (filter.isAnswered) query = query.where('ideas.id', 'in', answeredIds(db));
	for (const term of filter.terms ?? []) query = query.where((eb) => holds(eb, term));
	if (!behind) return query;
	return query.where((eb) =>
		eb.or([
			eb('ideas.createdOn', '>', behind.createdOn),
			eb.and([eb('ideas.createdOn', '=', behind.createdOn), eb('ideas.id', '>', behind.id)])
		])
	);
}

/** Folded words are letters and digits only, so nothing in them is a wildcard; a sign may be one. */
function holds(eb: ExpressionBuilder<Tables, 'ideas'>, term: SearchTerm) {
	if ('spellings' in term)
		return eb.or(term.spellings.map((word) => eb('ideas.searchText', 'like', `%${word}%`)));
	const pattern = `%${term.sign.replace(/[\\%_]/g, '\\$&')}%`;
	const holdsSign = (column: 'ideas.title' | 'ideas.text') =>
		sql<boolean>`${eb.ref(column)} like ${pattern} escape '\\'`;
	return eb.or([holdsSign('ideas.title'), holdsSign('ideas.text')]);
}

function answeredIds(db: Db) {
	return db.selectFrom('statements').select('ideaId').where('isWithdrawn', '=', false);
}
