import type { Burst, BurstInput } from '#lib/shared/gate/burst.ts';
import type { Locale } from '#lib/i18n/registry.ts';
import { inTransaction, type Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { decideBurst, shownBursts } from '#lib/server/platform/gate/index.ts';
import { readableBoard, type PlacedBoard } from './access.ts';
import { findIdeasInBursts, setLeftOut } from './burst-repository.ts';
import { countAtEnd } from './commands/change-idea.ts';
import { SUPPORT } from './gates.ts';
import { canDecideBursts, canOverseeBoard } from './policy.ts';

/** A burst of supports for one idea. */
export interface SupportBurst extends Burst {
	idea: { id: string; title: string; locale: Locale };
}

/**
 * The bursts of supports on a board, the last one first.
 * @throws DomainError `not-found` for whoever does not oversee it.
 */
export async function burstsOnBoard(
	ctx: Context,
	boardId: string
): Promise<{ board: PlacedBoard; bursts: SupportBurst[]; mayDecide: boolean }> {
	const board = await overseenBoard(ctx, boardId);
	const ideas = await findIdeasInBursts(ctx.db, SUPPORT.name, boardId);
	const byId = new Map(ideas.map((idea) => [idea.id, idea]));
	const objectIds = [...byId.keys()];
	const shown = await shownBursts(ctx.db, { gate: SUPPORT.name, table: 'supports', objectIds });
	const bursts = shown.flatMap(({ objectId, ...burst }) => {
		const idea = byId.get(objectId);
		return idea ? [{ ...burst, idea }] : [];
	});
	return { board, bursts, mayDecide: canDecideBursts(ctx.actor, board) };
}

/**
 * Leaves the supports of a burst out, or counts them (again).
 * @throws DomainError `not-found`, `forbidden`, `conflict` where somebody has decided so already.
 */
export async function decideSupports(
	ctx: Context,
	boardId: string,
	input: BurstInput
): Promise<void> {
	const { bursts, mayDecide } = await burstsOnBoard(ctx, boardId);
	if (!mayDecide) throw new DomainError('forbidden');
	const objectId = bursts.find(({ id }) => id === input.burst)?.idea.id;
	if (objectId === undefined) throw new DomainError('not-found');
	await inTransaction(ctx, async (tx) => {
		await decideBurst(tx, { gate: SUPPORT.name, objectId }, input);
		await setLeftOut(tx.db, input.burst, input.decision === 'left-out');
		await countAtEnd(tx, objectId);
	});
}

async function overseenBoard(ctx: Context, id: string): Promise<PlacedBoard> {
	const board = await readableBoard(ctx, { id });
	if (!canOverseeBoard(ctx.actor, board)) throw new DomainError('not-found');
	return board;
}
