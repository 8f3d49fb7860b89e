import { record, recordAgain } from '#lib/server/platform/audit.ts';
import { verifyPassword, type Sessions } from '#lib/server/platform/auth/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { passGate, type Gate } from '#lib/server/platform/gate/index.ts';
import { canonicalMail } from '#lib/shared/mail/address.ts';
import { browserOf } from '#lib/shared/accounts/browsers.ts';
import { carryAccount, knownDevice } from './known-devices.ts';
import { findAssignments, findUserByMail } from './repository.ts';
import { allowTry } from './slow-down.ts';

/** All accounts together, from devices that none of them knows. */
const GATE: Gate = { name: 'accounts.signIn', windowSeconds: 15 * 60, perNetwork: 100 };

export interface Credentials {
	mail: string;
	password: string;
	/** What the device carries of the accounts that have signed in there. */
	devices?: string;
	userAgent?: string | null;
}

/** Someone who tries, with their account if there is one. */
interface Trying {
	mail: string;
	user: { id: string; name: string } | undefined;
	device: string | null;
}

/**
 * Checks a mail address and a password and opens a session. Tries are slowed down by account and network,
 * never shut out; a device that has signed in before is slowed down by its own tries alone.
 * @returns the bearer id for the session's cookie, and what the device carries from now on.
 * @throws DomainError `invalid` for a wrong pair, `rate-limited` where the next try must wait, `closed`
 * for an account without a role.
 */
export async function signIn(
	ctx: Context,
	sessions: Sessions,
	{ password, devices = '', userAgent = null, ...typed }: Credentials
): Promise<{ bearer: string; devices: string }> {
	const mail = canonicalMail(typed.mail);
	const user = await findUserByMail(ctx.db, mail);
	const trying = { mail, user, device: knownDevice(ctx, user?.id ?? '', devices) };
	const startAfresh = await slowDown(ctx, trying);
	const isRight = await verifyPassword(user?.passwordHash ?? null, password);
	if (!user || !isRight) {
		await note(ctx, trying, 'user.sign-in-failed');
		throw new DomainError('invalid', 'accounts:errors.wrongCredentials');
	}
	await startAfresh();
	if ((await findAssignments(ctx.db, [user.id])).length === 0)
		throw new DomainError('closed', 'accounts:errors.noRole');
	const session = await sessions.createSession(user.id, { browser: browserOf(userAgent) });
	const actor = { ...ctx.actor, userId: user.id };
	const entry = { action: 'user.signed-in', objectType: 'user', objectId: user.id } as const;
	await record({ ...ctx, actor }, entry);
	return { bearer: session.id, devices: carryAccount(ctx, user.id, devices) };
}

async function slowDown(ctx: Context, trying: Trying): Promise<() => Promise<void>> {
	try {
		if (trying.device === null) await passGate(ctx, GATE);
		return await allowTry(ctx, trying);
	} catch (cause) {
		if (cause instanceof DomainError) await note(ctx, trying, 'user.sign-in-slowed');
		throw cause;
	}
}

/** On record without what was typed where there is no such account, and without where it came from. */
async function note(
	ctx: Context,
	{ user }: Trying,
	action: 'user.sign-in-failed' | 'user.sign-in-slowed'
): Promise<void> {
	const objectId = user?.id ?? 'unknown';
	const details = user ? { name: user.name } : {};
	await recordAgain(ctx, { action, objectType: 'user', objectId, details });
}
