import { isLocale, SOURCE_LOCALE } from '#lib/i18n/registry.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { assignmentsOf } from '#lib/server/accounts/assignments.ts';
import { findUser } from '#lib/server/accounts/repository.ts';
import { withAreaNames } from './users.ts';

/**
 * One's own account, for the account page.
 * @throws DomainError `forbidden` without an account.
 */
export async function ownAccount(ctx: Context) {
	const user = await findUser(ctx.db, ctx.actor.userId ?? '');
	if (!user) throw new DomainError('forbidden');
	const roles = (await assignmentsOf(ctx, [user.id])).get(user.id) ?? [];
	const [account] = await withAreaNames(ctx, [{ ...user, roles }]);
	return {
		name: user.name,
		mail: user.mail,
		locale: isLocale(user.locale) ? user.locale : SOURCE_LOCALE,
		roles: account?.roles ?? []
	};
}
