import { withdrawStatement } from '#lib/server/boards/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { decide } from './decide.ts';
import { findDecision, findDecisions } from './repository.ts';
import { tellPublished } from './tell-authors.ts';

/**
 * Takes the latest decision about an idea back, by a new one; both stay.
 * @throws DomainError `not-found`; `conflict` when it is not the latest that stands.
 */
export async function undoDecision(
	ctx: Context,
	{ decisionId, reason }: { decisionId: string; reason: string }
): Promise<void> {
	const asked = await findDecision(ctx.db, decisionId);
	if (!asked) throw new DomainError('not-found');
	await decide(ctx, asked.ideaId, null, async (tx, found) => {
		const undone = await undoableDecision(tx, asked.ideaId);
		if (undone?.id !== decisionId)
			throw new DomainError('conflict', 'boards-staff:errors.decidedMeanwhile');
		const { before, statementId } = undone.detailsJson;
		if (statementId) await withdrawStatement(tx, statementId);
		const isShownAgain = before.state === 'published' && found.idea.state === 'hidden';
		if (isShownAgain) await tellPublished(tx, found);
		return { kind: 'undone', undoes: decisionId, reason, change: before };
	});
}

/** The latest decision about an idea that stands: not taken back, and not itself a taking back. */
export async function undoableDecision(ctx: Context, ideaId: string) {
	const decisions = await findDecisions(ctx.db, ideaId);
	const undone = new Set(decisions.map(({ undoes }) => undoes));
	return decisions.find(({ id, kind }) => kind !== 'undone' && !undone.has(id));
}
