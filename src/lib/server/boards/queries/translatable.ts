import type { Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import type { OwnerTexts, SourceText, Translatable } from '#lib/server/translations/index.ts';
import { everyBoard, ideaOnBoard, type PlacedBoard } from '#lib/server/boards/access.ts';
import { findPublishedStatements, findStatements } from '#lib/server/boards/idea-repository.ts';
import type { StatementTable } from '#lib/server/boards/tables.ts';

/** The boards that are not over. */
export const translatableBoards: Translatable<'board'> = {
	type: 'board',
	all: async (ctx) =>
		(await everyBoard(ctx)).filter(({ phase }) => phase !== 'closed').map(textsOfBoard),
	one: boardTexts
};

/** The official answers on published ideas; an idea's own words stay as their author wrote them. */
export const translatableIdeas: Translatable<'idea'> = {
	type: 'idea',
	all: everyAnsweredIdea,
	one: ideaTexts
};

async function boardTexts(ctx: Context, id: string): Promise<OwnerTexts> {
	const board = (await everyBoard(ctx)).find((known) => known.id === id);
	if (!board) throw new DomainError('not-found');
	return textsOfBoard(board);
}

async function everyAnsweredIdea(ctx: Context): Promise<OwnerTexts[]> {
	const statements = await findPublishedStatements(ctx.db);
	if (statements.length === 0) return [];
	const boards = new Map((await everyBoard(ctx)).map((board) => [board.id, board]));
	return [...Map.groupBy(statements, ({ ideaId }) => ideaId)].flatMap(([id, answers]) => {
		const [{ title, boardId } = { title: '', boardId: '' }] = answers;
		const board = boards.get(boardId);
		return board ? [textsOfIdea({ id, title }, board, answers)] : [];
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
