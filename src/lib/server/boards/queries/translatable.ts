import { areaIdsHeld } from '#lib/server/areas/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import {
	MOST_LISTED,
	TRANSLATORS,
	type OwnerTexts,
	type SourceText,
	type Translatable
} from '#lib/server/translations/index.ts';
import { everyBoard, ideaOnBoard, type PlacedBoard } from '#lib/server/boards/access.ts';
import { findAnsweredLast, findStatements } from '#lib/server/boards/idea-repository.ts';
import { selectBoardTexts, selectStatementTexts } from '#lib/server/boards/placed-repository.ts';
import type { StatementTable } from '#lib/server/boards/tables.ts';

/** The boards that are not over. */
export const translatableBoards: Translatable<'board'> = {
	type: 'board',
	all: async (ctx) =>
		(await everyBoard(ctx)).filter(({ phase }) => phase !== 'closed').map(textsOfBoard),
	countable: async (ctx) => {
		const ids = await areaIdsHeld(ctx, TRANSLATORS);
		return [{ rows: selectBoardTexts(ids), keys: ['title', 'intro'] }];
	},
	one: boardTexts
};

/** The official answers on published ideas, those given last; an idea's own words stay as their author wrote them. */
export const translatableIdeas: Translatable<'idea'> = {
	type: 'idea',
	all: ideasAnsweredLast,
	countable: async (ctx) => {
		const ids = await areaIdsHeld(ctx, TRANSLATORS);
		return [{ rows: selectStatementTexts(ids, MOST_LISTED), keys: ['statement.'] }];
	},
	one: ideaTexts
};

async function boardTexts(ctx: Context, id: string): Promise<OwnerTexts> {
	const board = (await everyBoard(ctx)).find((known) => known.id === id);
	if (!board) throw new DomainError('not-found');
	return textsOfBoard(board);
}

async function ideasAnsweredLast(ctx: Context): Promise<OwnerTexts[]> {
	const answered = await findAnsweredLast(ctx.db, MOST_LISTED);
	if (answered.length === 0) return [];
	const ideas = new Map(answered.map((idea) => [idea.id, idea]));
	const statements = await findStatements(ctx.db, [...ideas.keys()]);
	const answers = Map.groupBy(statements, ({ ideaId }) => ideaId);
	const boards = new Map((await everyBoard(ctx)).map((board) => [board.id, board]));
	return [...ideas.values()].flatMap((idea) => {
		const board = boards.get(idea.boardId);
		return board ? [textsOfIdea(idea, board, answers.get(idea.id) ?? [])] : [];
	});
}

async function ideaTexts(ctx: Context, id: string): Promise<OwnerTexts> {
	const { idea, board } = await ideaOnBoard(ctx, id);
	return textsOfIdea(idea, board, await findStatements(ctx.db, [id]));
}

function textsOfBoard({ id, slug, title, intro, phase, areaPaths }: PlacedBoard): OwnerTexts {
	return {
		id,
		title,
		areaPaths,
		path: phase === 'draft' ? null : `/boards/${slug}`,
		texts: [
			{ key: 'title', source: title, label: 'boards-staff:form.title' },
			{ key: 'intro', source: intro, isLong: true, label: 'boards-staff:form.intro' }
		]
	};
}

function textsOfIdea(
	{ id, title }: { id: string; title: string },
	{ slug, areaPaths }: Pick<PlacedBoard, 'slug' | 'areaPaths'>,
	statements: readonly StatementTable[]
): OwnerTexts {
	const texts = statements.map(textOfStatement);
	return { id, title, areaPaths, path: `/boards/${slug}/ideas/${id}`, texts };
}

function textOfStatement({ id, text }: StatementTable): SourceText {
	return {
		key: `statement.${id}`,
		source: text,
		isLong: true,
		label: 'boards-staff:answer.text'
	};
}
