import { isLocale, SOURCE_LOCALE } from '../../../i18n/registry.ts';
import type { Context } from '../../platform/context.ts';
import { DomainError } from '../../platform/errors.ts';
import { assignmentsOf } from '../assignments.ts';
import { findUser } from '../repository.ts';
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
