import { randomInt } from 'node:crypto';
import type { WindowInput } from '#lib/shared/windows/window.ts';
import { record } from '#lib/server/platform/audit.ts';
import { inTransaction, now, type Context } from '#lib/server/platform/context.ts';
import { newId } from '#lib/server/platform/db/index.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { passGate, type Gate } from '#lib/server/platform/gate/index.ts';
import { canOpenWindows } from './policy.ts';
import { addNetwork, closeWindowAt, findNetworks, insertWindow, lockWindow } from './repository.ts';

const CODE_LENGTH = 10;
// without what is read wrongly from paper: 0 o 1 l i
const CODE_LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A house may have a network for its guests, one for its own people, and phones without either. */
const MOST_NETWORKS = 5;

/** Nobody tries codes until one fits. */
const ADMIT: Gate = { name: 'windows.admit', windowSeconds: 3600, perNetwork: 20 };

/** @throws DomainError `forbidden` */
export function authoriseWindows(ctx: Context): void {
	if (!canOpenWindows(ctx.actor)) throw new DomainError('forbidden');
}

/**
 * Opens a window in which many may come from one place, on one day by the municipality's clock.
 * @throws DomainError `forbidden`, `invalid` for one that is over already.
 */
export async function openWindow(ctx: Context, input: WindowInput): Promise<void> {
	authoriseWindows(ctx);
	const { place, day, from, until } = input;
	const instantOf = (time: string) => {
		const local = Temporal.PlainDateTime.from(`${day}T${time}`);
		const { epochMilliseconds } = local.toZonedDateTime(ctx.config.TIME_ZONE);
		return new Date(epochMilliseconds).toISOString();
	};
	const closesAt = instantOf(until);
	if (closesAt <= now(ctx)) throw new DomainError('invalid', 'gate-staff:errors.isOver');
	const id = newId();
	await inTransaction(ctx, async (tx) => {
		await insertWindow(tx.db, {
			id,
			place,
			code: newCode(),
			opensAt: instantOf(from),
			closesAt,
			createdBy: tx.actor.userId,
			createdAt: now(tx)
		});
		const details = { place, day, from, until };
		await record(tx, { action: 'window.opened', objectType: 'window', objectId: id, details });
	});
}

/** Ends a window before its time. @throws DomainError `forbidden`, `not-found`. */
export async function closeWindow(ctx: Context, id: string): Promise<void> {
	authoriseWindows(ctx);
	await inTransaction(ctx, async (tx) => {
		if (!(await closeWindowAt(tx.db, id, now(tx)))) throw new DomainError('not-found');
		await record(tx, { action: 'window.closed', objectType: 'window', objectId: id });
	});
}

/**
 * Lets the network in from which somebody asks with the code of a window; again changes nothing.
 * @throws DomainError `not-found`; `closed` before its time, after it, and when it has let in too many
 * networks; `rate-limited`.
 */
export async function admitNetwork(ctx: Context, code: string): Promise<void> {
	await passGate(ctx, ADMIT);
	const network = ctx.network?.();
	if (network === undefined) return;
	await inTransaction(ctx, async (tx) => {
		const window = await lockWindow(tx.db, code);
		if (!window) throw new DomainError('not-found');
		const isOpen = window.opensAt <= now(tx) && now(tx) < window.closesAt;
		if (!isOpen) throw new DomainError('closed', 'gate:errors.closed');
		const networks = await findNetworks(tx.db, window.id);
		if (networks.includes(network)) return;
		if (networks.length >= MOST_NETWORKS) throw new DomainError('closed', 'gate:errors.full');
		await addNetwork(tx.db, window.id, network);
	});
}

function newCode(): string {
	const letter = () => CODE_LETTERS.charAt(randomInt(CODE_LETTERS.length));
	return Array.from({ length: CODE_LENGTH }, letter).join('');
}
