import type { BoardCard, IdeaCard, ShownStatement } from '#lib/shared/boards/read-models.ts';
import { VISITOR } from '#lib/server/platform/auth/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { partsOf } from '#lib/server/platform/files/parts.ts';
import { readableBoard } from '#lib/server/boards/access.ts';
import { countedIdeasByIds, findIdeaIds } from '#lib/server/boards/idea-list-repository.ts';
import { ideaCards } from './cards.ts';
import { listIdeas } from './ideas.ts';
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

const PER_PAGE = 200;

/** A page of open data. */
interface OpenIdeas {
	ideas: OpenIdea[];
	total: number;
	page: number;
	pages: number;
}

/**
 * A page of the published ideas of a board that is open to all, the newest first, whoever asks.
 * @throws DomainError `not-found`
 */
export async function publishedIdeas(ctx: Context, slug: string, page = 1): Promise<OpenIdeas> {
	const { anyone, boardIds } = await openBoard(ctx, slug);
	const { ideas, ...rest } = await listIdeas(anyone, {
		...published(boardIds),
		limit: PER_PAGE,
		page
	});
	return { ideas: await withStatements(anyone, ideas), ...rest };
}

/**
 * All of them, part by part; what is published meanwhile is not among them.
 * @throws DomainError `not-found`, before the first part is asked for.
 */
export async function everyPublishedIdea(
	ctx: Context,
	slug: string
): Promise<AsyncIterable<OpenIdea[]>> {
	const { anyone, boardIds } = await openBoard(ctx, slug);
	return partsOf(await findIdeaIds(ctx.db, published(boardIds)), async (ids) => {
		const found = await countedIdeasByIds(ctx.db, ids);
		const shown = found.filter(({ state }) => state === 'published');
		return withStatements(anyone, await ideaCards(anyone, shown));
	});
}

const published = (boardIds: readonly string[]) =>
	({ boardIds, states: ['published'], sort: 'newest' }) as const;

async function openBoard(ctx: Context, slug: string) {
	const anyone = { ...ctx, actor: VISITOR };
	const { id } = await readableBoard(anyone, { slug });
	return { anyone, boardIds: [id] };
}

async function withStatements(ctx: Context, ideas: readonly IdeaCard[]): Promise<OpenIdea[]> {
	const ids = ideas.map(({ id }) => id);
	const statements = await statementsByIdea(ctx, ids);
	return ideas.map((idea) => ({ ...idea, statements: statements.get(idea.id) ?? [] }));
}
