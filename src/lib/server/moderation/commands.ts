import { mayBecome, type IdeaState } from '#lib/shared/boards/idea-states.ts';
import type { HideReason } from '#lib/shared/boards/moderation-forms.ts';
import {
	addStatement,
	boardChoices,
	ideaOnBoard,
	lockMerging,
	type IdeaOnBoard
} from '#lib/server/boards/index.ts';
import { inTransaction, today, type Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { decide } from './decide.ts';
import { tellAnswered, tellHidden, tellMerged, tellPublished } from './tell-authors.ts';

/**
 * Publishes an idea, or confirms one that was published before anyone had read it.
 * @throws DomainError `not-found`; `conflict` when somebody decided meanwhile.
 */
export async function approveIdea(
	ctx: Context,
	id: string,
	{ revision }: { revision: number }
): Promise<void> {
	await decide(ctx, id, revision, async (tx, found) => {
		const isPublished = found.idea.state === 'published';
		if (isPublished && found.idea.isChecked) throw new DomainError('conflict');
		if (isPublished) return { kind: 'approved', change: { isChecked: true } };
		assertMayBecome(found, 'published');
		await tellPublished(tx, found);
		return {
			kind: 'approved',
			change: { state: 'published', publishedOn: today(tx), isChecked: true }
		};
	});
}

/**
 * Takes an idea out of sight and tells its author why.
 * @param why a reason of the list; `note` in own words, needed with the reason `other`.
 * @throws DomainError `not-found`, `conflict`, `invalid` without a reason.
 */
export async function hideIdea(
	ctx: Context,
	id: string,
	{ revision, ...why }: { revision: number; reasonCode: HideReason; note: string }
): Promise<void> {
	const reason = why.note.trim();
	if (why.reasonCode === 'other' && reason === '')
		throw new DomainError('invalid', 'boards-staff:errors.reasonMissing');
	await decide(ctx, id, revision, async (tx, found) => {
		assertMayBecome(found, 'hidden');
		await tellHidden(tx, found, { ...why, note: reason });
		return {
			kind: 'hidden',
			reasonCode: why.reasonCode,
			reason,
			change: { state: 'hidden', publishedOn: null, isChecked: true }
		};
	});
}

/**
 * Puts an idea behind another one that says the same, on the same board. Its supporters count
 * there; undoing the decision gives them back.
 * @throws DomainError `not-found`, `conflict`, `invalid` for a target that cannot be one.
 */
export async function mergeIdea(
	ctx: Context,
	id: string,
	{ revision, into }: { revision: number; into: string }
): Promise<void> {
	await inTransaction(ctx, async (outer) => {
		await lockMerging(outer, id);
		await decide(outer, id, revision, async (tx, found) => {
			assertMayBecome(found, 'merged');
			const target = await mergeTarget(tx, found, into);
			await tellMerged(tx, found, target);
			return { kind: 'merged', change: { state: 'merged', mergedInto: into, isChecked: true } };
		});
	});
}

/**
 * Answers a published idea officially.
 * @throws DomainError `not-found`, `conflict`, `invalid` for an idea that is not published.
 */
export async function answerIdea(
	ctx: Context,
	id: string,
	{ revision, ...answer }: { revision: number; department: string; text: string }
): Promise<void> {
	await decide(ctx, id, revision, async (tx, found) => {
		if (found.idea.state !== 'published')
			throw new DomainError('invalid', 'boards-staff:errors.answerUnpublished');
		const statementId = await addStatement(tx, id, answer);
		await tellAnswered(tx, found, answer.text);
		return { kind: 'answered', statementId, change: {} };
	});
}

/**
 * Corrects the area and topic of an idea; empty means none.
 * @throws DomainError `not-found`, `conflict`, `invalid` for what is not the board's.
 */
export async function retagIdea(
	ctx: Context,
	id: string,
	{ revision, areaId, topicId }: { revision: number; areaId: string; topicId: string }
): Promise<void> {
	await decide(ctx, id, revision, async (tx, { board }) => {
		const { areas, topics } = await boardChoices(tx, board);
		const isKnown = (wish: string, choices: readonly { id: string }[]) =>
			wish === '' || choices.some((choice) => choice.id === wish);
		if (!isKnown(areaId, areas) || !isKnown(topicId, topics)) throw new DomainError('invalid');
		return { kind: 'retagged', change: { areaId: areaId || null, topicId: topicId || null } };
	});
}

async function mergeTarget(tx: Context, { idea, board }: IdeaOnBoard, into: string) {
	const { idea: target } = await ideaOnBoard(tx, into);
	const isTarget =
		target.id !== idea.id && target.boardId === board.id && target.state === 'published';
	if (!isTarget) throw new DomainError('invalid', 'boards-staff:errors.noTarget');
	return target;
}

function assertMayBecome({ idea }: IdeaOnBoard, state: IdeaState): void {
	if (!mayBecome(idea.state, state)) throw new DomainError('conflict');
}
