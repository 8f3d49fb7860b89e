import type { Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import type { SourceText, Translatable } from '#lib/server/translations/index.ts';
import { findStatements } from './idea-repository.ts';
import { ideaOnBoard } from './change-ideas.ts';
import { findCountedIdeas } from './idea-list-repository.ts';
import { everyBoard, type ScopedBoard } from './read-boards.ts';
import type { StatementTable } from './tables.ts';

/** @throws DomainError `not-found` */
export async function boardTranslatable(ctx: Context, id: string): Promise<Translatable> {
	const board = (await everyBoard(ctx)).find((known) => known.id === id);
	if (!board) throw new DomainError('not-found');
	const { title, areaPaths } = board;
	return { title, areaPaths, texts: boardTexts(board) };
}

/** Every board that is not over, with its texts, for the translators' overview. */
export async function boardsToTranslate(ctx: Context) {
	return (await everyBoard(ctx))
		.filter(({ phase }) => phase !== 'closed')
		.map((board) => ({
			id: board.id,
			title: board.title,
			areaPaths: board.areaPaths,
			texts: boardTexts(board)
		}));
}

/**
 * The official answers on an idea. Its own words stay as their author wrote them.
 * @throws DomainError `not-found`
 */
export async function ideaTranslatable(ctx: Context, id: string): Promise<Translatable> {
	const { idea, board } = await ideaOnBoard(ctx, id);
	const statements = await findStatements(ctx.db, [id]);
	return { title: idea.title, areaPaths: board.areaPaths, texts: statements.map(statementText) };
}

/** Every published idea with an official answer, for the translators' overview. */
export async function ideasToTranslate(ctx: Context) {
	const boards = await everyBoard(ctx);
	const answered = await findCountedIdeas(ctx.db, {
		boardIds: boards.map(({ id }) => id),
		states: ['published'],
		isAnswered: true,
		sort: 'answered',
		limit: 500,
		offset: 0
	});
	const statements = await findStatements(
		ctx.db,
		answered.map(({ id }) => id)
	);
	return answered.map(({ id, title, boardId }) => ({
		id,
		title,
		areaPaths: boards.find((board) => board.id === boardId)?.areaPaths ?? [],
		texts: statements.filter(({ ideaId }) => ideaId === id).map(statementText)
	}));
}

function boardTexts({ title, intro }: ScopedBoard): SourceText[] {
	return [
		{ key: 'title', source: title, label: 'boards-staff:form.title' },
		{ key: 'intro', source: intro, isLong: true, label: 'boards-staff:form.intro' }
	];
}

function statementText({ id, text }: StatementTable): SourceText {
	return {
		key: `statement.${id}`,
		source: text,
		isLong: true,
		label: 'boards-staff:answer.text'
	};
}
