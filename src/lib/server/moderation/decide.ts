import type { DecisionKind, HideReason } from '#lib/shared/boards/moderation-forms.ts';
import {
	changeIdea,
	lockedIdea,
	type IdeaChange,
	type IdeaOnBoard
} from '#lib/server/boards/index.ts';
import { record } from '#lib/server/platform/audit.ts';
import { inTransaction, now, type Context } from '#lib/server/platform/context.ts';
import { newId } from '#lib/server/platform/db/index.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { canModerate } from './policy.ts';
import { insertDecision } from './repository.ts';

/** What a decision about an idea comes to. */
export interface Decision {
	kind: DecisionKind;
	change: IdeaChange;
	reasonCode?: HideReason;
	reason?: string;
	statementId?: string;
	undoes?: string;
}

/**
 * Takes one decision: locks the idea, checks the right and that nobody else decided meanwhile, lets
 * `judge` say what it comes to, changes the idea and writes who, when, why and what.
 * @param revision the idea's revision the moderator saw; null where it does not matter.
 * @throws DomainError `not-found` also where the idea is not the actor's to moderate, `conflict`.
 */
export async function decide(
	ctx: Context,
	ideaId: string,
	revision: number | null,
	judge: (tx: Context, found: IdeaOnBoard) => Promise<Decision>
): Promise<void> {
	await inTransaction(ctx, async (tx) => {
		const found = await lockedIdea(tx, ideaId);
		if (!canModerate(tx.actor, found.board)) throw new DomainError('not-found');
		// The lock itself counted once.
		if (revision !== null && found.idea.revision !== revision + 1)
			throw new DomainError('conflict', 'boards-staff:errors.decidedMeanwhile');
		await write(tx, found, await judge(tx, found));
	});
}

async function write(tx: Context, { idea }: IdeaOnBoard, decision: Decision): Promise<void> {
	const { state, mergedInto, publishedOn, areaId, topicId, isChecked } = idea;
	const before = { state, mergedInto, publishedOn, areaId, topicId, isChecked };
	const after = { ...before, ...decision.change };
	await changeIdea(tx, idea.id, after);
	const id = newId();
	await insertDecision(tx.db, {
		id,
		ideaId: idea.id,
		kind: decision.kind,
		reasonCode: decision.reasonCode ?? null,
		reason: decision.reason || null,
		detailsJson: { before, after, statementId: decision.statementId },
		undoes: decision.undoes ?? null,
		decidedBy: tx.actor.userId,
		decidedAt: now(tx)
	});
	await record(tx, {
		action: `idea.${decision.kind}`,
		objectType: 'idea',
		objectId: idea.id,
		reason: decision.reason || decision.reasonCode,
		details: { decisionId: id, before, after }
	});
}
