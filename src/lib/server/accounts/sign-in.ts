import { record } from '#lib/server/platform/audit.ts';
import { verifyPassword, type Sessions } from '#lib/server/platform/auth/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { limitRate } from '#lib/server/platform/gate/index.ts';
import { findUserByMail } from './repository.ts';

/**
 * Checks a mail address and a password and opens a session.
 * @param credentials `address`: where the request came from; only its keyed hash is kept, for 15 minutes.
 * @returns the bearer id for the cookie.
 * @throws DomainError `invalid` for a wrong pair, `rate-limited` after ten tries for one account or
 * a hundred from one address in 15 minutes.
 */
export async function signIn(
	ctx: Context,
	sessions: Sessions,
	credentials: { mail: string; password: string; address: string }
): Promise<string> {
	const mail = credentials.mail.trim().toLowerCase();
	await limitTries(ctx, mail, credentials.address);
	const user = await findUserByMail(ctx.db, mail);
	const isRight = await verifyPassword(user?.passwordHash ?? null, credentials.password);
	if (!user || !isRight) throw new DomainError('invalid', 'accounts:errors.wrongCredentials');
	const session = await sessions.createSession(user.id, {});
	const actor = { ...ctx.actor, userId: user.id };
	await record(
		{ ...ctx, actor },
		{ action: 'user.signed-in', objectType: 'user', objectId: user.id }
	);
	return session.id;
}

async function limitTries(ctx: Context, mail: string, address: string): Promise<void> {
	const windowSeconds = 15 * 60;
	const byAddress = { name: 'accounts.signInAddress', subject: address, points: 100 };
	await limitRate(ctx, { ...byAddress, windowSeconds });
	const byAccount = { name: 'accounts.signIn', subject: mail, points: 10 };
	await limitRate(ctx, { ...byAccount, windowSeconds });
}
