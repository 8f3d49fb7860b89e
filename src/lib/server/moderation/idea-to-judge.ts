import type { DecisionKind, HideReason } from '#lib/shared/boards/moderation-forms.ts';
import type { IdeaState } from '#lib/shared/boards/idea-states.ts';
import { NEXT_STATES } from '#lib/shared/boards/idea-states.ts';
import type { IdeaCard, ShownStatement } from '#lib/shared/boards/read-models.ts';
import { searchTerms } from '#lib/shared/search/terms.ts';
import {
	boardChoices,
	duplicatesOf,
	ideaOnBoard,
	listIdeas,
	statementsOf,
	type IdeaOnBoard
} from '#lib/server/boards/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { canModerate } from './policy.ts';
import { findDecisions } from './repository.ts';
import { undoableDecision } from './undo-decision.ts';

export interface ShownDecision {
	id: string;
	kind: DecisionKind;
	reasonCode: HideReason | null;
	reason: string | null;
	decidedByName: string | null;
	decidedAt: string;
	isUndone: boolean;
}

export interface IdeaToJudge {
	idea: IdeaCard;
	revision: number;
	isChecked: boolean;
	board: { id: string; slug: string; title: string; audience: string; moderation: string };
	mergedInto: { id: string; title: string } | null;
	nextStates: readonly IdeaState[];
	statements: ShownStatement[];
	decisions: ShownDecision[];
	/** The decision that can be taken back. */
	undoable: { id: string; kind: DecisionKind } | null;
	choices: Awaited<ReturnType<typeof boardChoices>>;
	/** Ideas of the board that may say the same. */
	similar: IdeaCard[];
}

const SIMILAR_IDEAS = 3;
const MERGE_CANDIDATES = 15;

/**
 * All a moderator needs to decide about an idea.
 * @throws DomainError `not-found` also where it is not the actor's to moderate.
 */
export async function ideaToJudge(ctx: Context, id: string): Promise<IdeaToJudge> {
	const { idea: row, board } = await found(ctx, id);
	const one = { sort: 'newest', limit: 1 } as const;
	const { ideas } = await listIdeas(ctx, {
		boardIds: [board.id],
		states: [row.state],
		ids: [id],
		...one
	});
	const [idea] = ideas;
	if (!idea) throw new DomainError('not-found');
	const target = row.mergedInto ? (await ideaOnBoard(ctx, row.mergedInto)).idea : null;
	const decisions = await findDecisions(ctx.db, id);
	const undone = new Set(decisions.map(({ undoes }) => undoes));
	const undoable = await undoableDecision(ctx, id);
	return {
		idea,
		revision: row.revision,
		isChecked: row.isChecked,
		board,
		mergedInto: target && { id: target.id, title: target.title },
		nextStates: NEXT_STATES[row.state],
		statements: await statementsOf(ctx, id),
		decisions: decisions.map((decision) => ({
			id: decision.id,
			kind: decision.kind,
			reasonCode: decision.reasonCode,
			reason: decision.reason,
			decidedByName: decision.decidedByName,
			decidedAt: decision.decidedAt,
			isUndone: undone.has(decision.id)
		})),
		undoable: undoable ? { id: undoable.id, kind: undoable.kind } : null,
		choices: await boardChoices(ctx, board),
		similar: row.state === 'merged' ? [] : await duplicatesOf(ctx, row, SIMILAR_IDEAS)
	};
}

/**
 * The published ideas an idea can be merged into: those found, or the similar ones without a search.
 * @throws DomainError `not-found`
 */
export async function mergeTargets(ctx: Context, id: string, search: string): Promise<IdeaCard[]> {
	const { idea, board } = await found(ctx, id);
	const terms = searchTerms(search);
	const { ideas } =
		terms.length === 0
			? { ideas: await duplicatesOf(ctx, idea, MERGE_CANDIDATES) }
			: await listIdeas(ctx, {
					boardIds: [board.id],
					states: ['published'],
					terms,
					sort: 'supported',
					limit: MERGE_CANDIDATES
				});
	return ideas.filter((other) => other.id !== id && other.state === 'published');
}

async function found(ctx: Context, id: string): Promise<IdeaOnBoard> {
	const onBoard = await ideaOnBoard(ctx, id);
	if (!canModerate(ctx.actor, onBoard.board)) throw new DomainError('not-found');
	return onBoard;
}
