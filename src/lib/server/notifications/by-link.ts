import type { Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import {
	countOfMail,
	deleteSubscription,
	deleteSubscriptionsOf,
	findSubscription,
	markConfirmed
} from './repository.ts';
import type { SubscriptionTable } from './tables.ts';
import { subscriptionIdIn } from './token.ts';

/** What the pages behind the links in a mail show. */
export interface LinkedSubscription {
	/** `gone`: stopped before, or never confirmed in time. */
	state: 'pending' | 'confirmed' | 'gone';
	deleteOn: string | null;
	/** To how many things the same address is told about, this one included. */
	total: number;
}

/**
 * The subscription behind a link.
 * @throws DomainError `not-found` for a token not made here.
 */
export async function subscriptionByLink(ctx: Context, token: string): Promise<LinkedSubscription> {
	const row = await findByToken(ctx, token);
	if (!row) return { state: 'gone', deleteOn: null, total: 0 };
	const { state, deleteOn, mail } = row;
	return { state, deleteOn, total: await countOfMail(ctx.db, mail) };
}

/**
 * Confirms a subscription; doing it again changes nothing.
 * @throws DomainError `not-found`, `closed` when it is gone.
 */
export async function confirmSubscription(ctx: Context, token: string): Promise<void> {
	const row = await findByToken(ctx, token);
	if (!row) throw new DomainError('closed', 'mails:notifications.errors.gone');
	await markConfirmed(ctx.db, row.id);
}

/**
 * Ends a subscription, or all of the same address, and deletes the address with it.
 * Doing it again changes nothing.
 * @throws DomainError `not-found`.
 */
export async function stopSubscription(
	ctx: Context,
	token: string,
	scope: 'this' | 'all'
): Promise<void> {
	const row = await findByToken(ctx, token);
	if (!row) return;
	if (scope === 'all') await deleteSubscriptionsOf(ctx.db, row.mail);
	else await deleteSubscription(ctx.db, row.id);
}

async function findByToken(ctx: Context, token: string): Promise<SubscriptionTable | undefined> {
	const id = subscriptionIdIn(ctx, token);
	if (id === null) throw new DomainError('not-found', 'mails:notifications.errors.unknownLink');
	return findSubscription(ctx.db, id);
}
