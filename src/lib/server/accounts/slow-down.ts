import { createHmac } from 'node:crypto';
import { inTransaction, now, type Context } from '#lib/server/platform/context.ts';
import { lockNamed } from '#lib/server/platform/db/index.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { deleteTries, findTries, saveTries, takeBackTry } from './tries-repository.ts';

/** So many tries in a row wait for nothing. */
const FREE_TRIES = 10;
/** The wait after them; each further one is twice as long. */
const FIRST_WAIT_SECONDS = 5;
const LONGEST_WAIT_SECONDS = 120;

/** So many tries of one account from unknown devices are taken for an attack from many networks. */
const ATTACK_TRIES = 50;
/** Then each network waits before each try, longer with each further so many tries of all. */
const ATTACK_WAIT_SECONDS = 5;
const LONGEST_ATTACK_WAIT_SECONDS = 30;

/** What is counted is forgotten so long after the last try. */
const FORGOTTEN_AFTER_MS = 60 * 60_000;

/** Whose tries are counted: those of an account from a device that it knows, or from a network. */
export interface Trying {
	mail: string;
	/** What names a device that has signed in to this account before. */
	device: string | null;
}

interface Keys {
	own: string;
	/** Of all networks together; none for a known device, which nobody else can slow down. */
	account: string | null;
}

/**
 * Counts one try before its password is looked at, so that many at once are counted too.
 * @returns takes it back, for a try that was right: then its place starts afresh.
 * @throws DomainError `rate-limited` where the next one must wait; never for all networks, and for a known
 * device only by its own tries.
 */
export async function allowTry(ctx: Context, trying: Trying): Promise<() => Promise<void>> {
	const keys = keysOf(ctx, trying);
	const wait = await inTransaction(ctx, async (tx) => {
		await lockNamed(tx.db, `sign-in:${keys.account ?? keys.own}`);
		return countTry(tx, keys);
	});
	if (wait > 0) throw new DomainError('rate-limited', 'accounts:errors.slowed', { count: wait });
	return async () => {
		await deleteTries(ctx.db, keys.own);
		if (keys.account !== null) await takeBackTry(ctx.db, keys.account);
	};
}

/** @returns the seconds to wait; nothing is counted then. */
async function countTry(tx: Context, { own, account }: Keys): Promise<number> {
	const instant = now(tx);
	const asked = account === null ? [own] : [own, account];
	const known = await findTries(tx.db, asked, instant);
	const mine = known.get(own);
	const all = account === null ? 0 : (known.get(account)?.tries ?? 0);
	const expiresAt = later(tx, FORGOTTEN_AFTER_MS);
	const attackWait = attackWaitAfter(all);
	if (mine && mine.nextAt > instant) return secondsUntil(tx, mine.nextAt);
	if (!mine && attackWait > 0) {
		const nextAt = later(tx, attackWait * 1000);
		await saveTries(tx.db, { key: own, tries: 0, nextAt, expiresAt });
		return attackWait;
	}
	const tries = (mine?.tries ?? 0) + 1;
	const nextAt = later(tx, Math.max(ownWaitAfter(tries), attackWait) * 1000);
	await saveTries(tx.db, { key: own, tries, nextAt, expiresAt });
	if (account !== null)
		await saveTries(tx.db, { key: account, tries: all + 1, nextAt: instant, expiresAt });
	return 0;
}

function ownWaitAfter(tries: number): number {
	if (tries < FREE_TRIES) return 0;
	return Math.min(LONGEST_WAIT_SECONDS, FIRST_WAIT_SECONDS * 2 ** (tries - FREE_TRIES));
}

function attackWaitAfter(tries: number): number {
	const wait = ATTACK_WAIT_SECONDS * Math.floor(tries / ATTACK_TRIES);
	return Math.min(LONGEST_ATTACK_WAIT_SECONDS, wait);
}

function keysOf(ctx: Context, { mail, device }: Trying): Keys {
	const keyed = (...parts: string[]) =>
		createHmac('sha256', ctx.config.SECRET_KEY)
			.update(['accounts.tries', ...parts].join('\n'))
			.digest('base64url');
	if (device !== null) return { own: keyed('device', mail, device), account: null };
	return { own: keyed('network', mail, ctx.network?.() ?? ''), account: keyed('account', mail) };
}

const later = (ctx: Context, ms: number) => new Date(ctx.clock().getTime() + ms).toISOString();

const secondsUntil = (ctx: Context, instant: string) =>
	Math.ceil((Date.parse(instant) - ctx.clock().getTime()) / 1000);
