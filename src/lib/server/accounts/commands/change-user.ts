import type { Locale } from '#lib/i18n/registry.ts';
import { record } from '#lib/server/platform/audit.ts';
import { inTransaction, type Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { changeableUser } from '#lib/server/accounts/found-user.ts';
import { isMailTaken, updateUser } from '#lib/server/accounts/repository.ts';

/**
 * Changes a user's name, address and language.
 * @throws DomainError `not-found`, `forbidden`, `conflict` for a mail address that is taken.
 */
export async function changeUser(
	ctx: Context,
	{ userId, ...values }: { userId: string; name: string; mail: string; locale: Locale }
): Promise<void> {
	await inTransaction(ctx, async (tx) => {
		const user = await changeableUser(tx, userId);
		if (await isMailTaken(tx.db, values.mail, userId))
			throw new DomainError('conflict', 'accounts:errors.mailTaken');
		await updateUser(tx.db, userId, values);
		const changed = (['name', 'mail', 'locale'] as const).filter((k) => user[k] !== values[k]);
		if (changed.length > 0) await recordChange(tx, userId, { changed });
	});
}

/** Changes one's own name and language. */
export async function changeOwnAccount(
	ctx: Context,
	values: { name: string; locale: Locale }
): Promise<void> {
	const { userId } = ctx.actor;
	if (userId === null) throw new DomainError('forbidden');
	await inTransaction(ctx, async (tx) => {
		await updateUser(tx.db, userId, values);
		await recordChange(tx, userId, { changed: ['name', 'locale'] });
	});
}

function recordChange(tx: Context, objectId: string, details: { changed: string[] }) {
	return record(tx, { action: 'user.changed', objectType: 'user', objectId, details });
}
