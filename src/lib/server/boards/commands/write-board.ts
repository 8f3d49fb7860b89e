import type { BoardInput } from '#lib/shared/boards/board-form.ts';
import { NEXT_PHASES, phaseOn, planAfter, type Phase } from '#lib/shared/boards/phases.ts';
import { freeSlug } from '#lib/shared/addresses/address-part.ts';
import { placedIn } from '#lib/server/areas/index.ts';
import { record } from '#lib/server/platform/audit.ts';
import { inTransaction, now, today, type Context } from '#lib/server/platform/context.ts';
import { newId } from '#lib/server/platform/db/index.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import {
	insertBoard,
	isSlugTaken,
	lockBoard,
	replaceTags,
	updateBoardRow
} from '#lib/server/boards/repository.ts';
import { canEditBoard } from '#lib/server/boards/policy.ts';
import { placed, type PlacedBoard } from '#lib/server/boards/access.ts';

/**
 * Makes a board, as a draft.
 * @param input source texts; `slug` is made from the title unless told.
 * @returns its id and the part of its address.
 * @throws DomainError `forbidden`; `conflict` when a told slug is taken.
 */
export async function createBoard(
	ctx: Context,
	{ areaIds, topicIds, slug: wish, ...input }: BoardInput & { slug?: string }
): Promise<{ id: string; slug: string }> {
	await authorise(ctx, areaIds);
	return inTransaction(ctx, async (tx) => {
		if (wish && (await isSlugTaken(tx.db, wish))) throw new DomainError('conflict');
		const slug = wish ?? (await freeSlug(input.title, 'ideen', (slug) => isSlugTaken(tx.db, slug)));
		const id = newId();
		const stamp = { createdBy: tx.actor.userId, createdAt: now(tx), updatedAt: now(tx) };
		await insertBoard(tx.db, { id, slug, phase: 'draft', ...input, ...stamp });
		await replaceTags(tx.db, id, { areaIds, topicIds });
		await record(tx, { action: 'board.created', objectType: 'board', objectId: id });
		return { id, slug };
	});
}

/**
 * Changes what a board asks and how. The audience stays once the board was opened: what was said
 * among colleagues must not become public afterwards.
 * @throws DomainError `not-found`, `forbidden`, `invalid`.
 */
export async function updateBoard(
	ctx: Context,
	id: string,
	{ areaIds, topicIds, ...input }: BoardInput
): Promise<void> {
	await inTransaction(ctx, async (tx) => {
		const before = await boardForChange(tx, id);
		await authorise(tx, areaIds);
		if (before.phase !== 'draft' && before.audience !== input.audience)
			throw new DomainError('invalid', 'boards-staff:errors.audienceFixed');
		await updateBoardRow(tx.db, id, { ...input, updatedAt: now(tx) });
		await replaceTags(tx.db, id, { areaIds, topicIds });
		await record(tx, {
			action: 'board.edited',
			objectType: 'board',
			objectId: id,
			details: { before: textsAndRules(before), after: { ...input, areaIds, topicIds } }
		});
	});
}

/**
 * Moves a board to another phase; an announced day that is over and would end it at once is dropped.
 * @throws DomainError `not-found`, `forbidden`, or `conflict` when the phase cannot follow.
 */
export async function changePhase(ctx: Context, id: string, phase: Phase): Promise<void> {
	await inTransaction(ctx, async (tx) => {
		const board = await boardForChange(tx, id);
		const from = phaseOn(board, today(tx));
		if (!NEXT_PHASES[from].includes(phase)) throw new DomainError('conflict');
		const { collectsUntil, ratesUntil } = planAfter(board, phase, today(tx));
		const changes = { phase, collectsUntil, ratesUntil };
		await updateBoardRow(tx.db, id, { ...changes, updatedAt: now(tx) });
		await record(tx, {
			action: 'board.phase-changed',
			objectType: 'board',
			objectId: id,
			details: { from, ...changes }
		});
	});
}

async function boardForChange(tx: Context, id: string): Promise<PlacedBoard> {
	const row = await lockBoard(tx.db, id);
	const [board] = await placed(tx, row ? [row] : []);
	if (!board) throw new DomainError('not-found');
	if (!canEditBoard(tx.actor, board)) throw new DomainError('forbidden');
	return board;
}

async function authorise(ctx: Context, areaIds: readonly string[]): Promise<void> {
	if (!canEditBoard(ctx.actor, await placedIn(ctx, areaIds))) throw new DomainError('forbidden');
}

function textsAndRules({ title, intro, audience, moderation, areaIds, topicIds }: PlacedBoard) {
	return { title, intro, audience, moderation, areaIds, topicIds };
}
