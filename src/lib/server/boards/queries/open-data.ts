import type { BoardCard, IdeaCard, ShownStatement } from '#lib/shared/boards/read-models.ts';
import { VISITOR } from '#lib/server/platform/auth/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { listIdeas } from './ideas.ts';
import { boardFor } from './board.ts';
import { boardsFor } from './lists.ts';
import { statementsByIdea } from './idea.ts';

/** A published idea with its official answers: what anyone may take along. */
export interface OpenIdea extends IdeaCard {
	statements: ShownStatement[];
}

/** The boards that are open to all, whoever asks. */
export async function publicBoards(ctx: Context): Promise<BoardCard[]> {
	return boardsFor({ ...ctx, actor: VISITOR });
}

/**
 * All published ideas of a board that is open to all, the newest first, whoever asks.
 * @throws DomainError `not-found`
 */
export async function publishedIdeas(ctx: Context, slug: string): Promise<OpenIdea[]> {
	const anyone = { ...ctx, actor: VISITOR };
	const board = await boardFor(anyone, slug);
	const { ideas } = await listIdeas(anyone, {
		boardIds: [board.id],
		states: ['published'],
		sort: 'newest',
		limit: Number.MAX_SAFE_INTEGER
	});
	const statements = await statementsByIdea(
		anyone,
		ideas.map(({ id }) => id)
	);
	return ideas.map((idea) => ({ ...idea, statements: statements.get(idea.id) ?? [] }));
}
