import type { IdeaCard, ShownStatement } from '#lib/shared/boards/read-models.ts';
import { within, type Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { localiser } from '#lib/server/translations/index.ts';
import { countedIdeasByIds } from '#lib/server/boards/idea-list-repository.ts';
import { findIdea, findStatements } from '#lib/server/boards/idea-repository.ts';
import { ideaCards } from './cards.ts';
import { boardFor, type ShownBoard } from './board.ts';
import { isSupporting } from '#lib/server/boards/support-repository.ts';
import type { IdeaTable } from '#lib/server/boards/tables.ts';
import { visitorKey } from '#lib/server/boards/visitor-key.ts';

export interface ShownIdea {
	board: ShownBoard;
	/** Null for an idea that was merged before anyone could read it. */
	idea: IdeaCard | null;
	/** The idea it now stands behind. */
	mergedInto: { id: string; title: string } | null;
	statements: ShownStatement[];
	/** Whether this visitor supports it. */
	isSupported: boolean;
}

/**
 * A published idea, or one merged into a published idea, with its official answers.
 * @param visitor the random value of the visitor's cookie, if there is one.
 * @throws DomainError `not-found` for all others: pending and hidden ones are nobody's to see here.
 */
export async function ideaFor(
	ctx: Context,
	slug: string,
	id: string,
	visitor?: string
): Promise<ShownIdea> {
	const board = await boardFor(ctx, slug);
	const own = within(ctx, 'board', board.id);
	const row = await findIdea(own.db, id);
	const target = row && (await publishedEnd(own, row));
	if (row?.boardId !== board.id || !target) throw new DomainError('not-found');
	const isMerged = row.state === 'merged';
	const key = visitor === undefined ? null : visitorKey(ctx, board.id, visitor);
	return {
		board,
		idea: isMerged && row.publishedOn === null ? null : await cardOf(own, row),
		mergedInto: isMerged ? { id: target.id, title: target.title } : null,
		statements: isMerged ? [] : await statementsOf(own, id),
		isSupported: key !== null && !isMerged && (await isSupporting(own.db, row.id, key))
	};
}

/** The published idea at the end of a chain of merged ones. */
async function publishedEnd(ctx: Context, idea: IdeaTable): Promise<IdeaTable | undefined> {
	if (idea.state === 'published') return idea;
	const next = idea.state === 'merged' && idea.mergedInto;
	const target = next ? await findIdea(ctx.db, next) : undefined;
	return target && publishedEnd(ctx, target);
}

async function cardOf(ctx: Context, row: IdeaTable): Promise<IdeaCard | null> {
	const [card] = await ideaCards(ctx, await countedIdeasByIds(ctx.db, [row.id]));
	return card ?? null;
}

/** The official answers that stand, the first one first, in the language of the page. */
export async function statementsOf(ctx: Context, ideaId: string): Promise<ShownStatement[]> {
	return (await statementsByIdea(ctx, [ideaId])).get(ideaId) ?? [];
}

/** The same for several ideas at once, by idea. */
export async function statementsByIdea(
	ctx: Context,
	ideaIds: readonly string[]
): Promise<Map<string, ShownStatement[]>> {
	const rows = await findStatements(ctx.db, ideaIds);
	const say = await localiser(ctx, 'idea', ideaIds);
	const shown = rows.map(({ id, ideaId, department, text, answeredOn }) => ({
		ideaId,
		statement: { id, department, text: say(ideaId, `statement.${id}`, text), answeredOn }
	}));
	return new Map(
		[...Map.groupBy(shown, ({ ideaId }) => ideaId)].map(([ideaId, answers]) => [
			ideaId,
			answers.map(({ statement }) => statement)
		])
	);
}
