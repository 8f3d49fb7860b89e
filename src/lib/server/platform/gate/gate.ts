import { createHmac } from 'node:crypto';
import { newId } from '#lib/server/platform/db/index.ts';
import { now, type Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { countPass, insertBurst, prolongBurst, tieBurst, type Pass } from './repository.ts';
import { isWindowOpen } from './windows.ts';

/** How much of something one visitor may do to all others. */
export interface Gate {
	/** `boards.support`. */
	name: string;
	windowSeconds: number;
	/** So many from one network, in all. */
	perNetwork?: number;
	/** So many from one network to one object. */
	perObject?: number;
	/** After so many from one network to one object, what still passes is marked as a burst. */
	marksAfter?: number;
}

/** What passed. */
export interface Passed {
	/** The burst that it is part of, to be kept beside what it brings. */
	burstId: string | null;
}

/** Whoever reads it may have done nothing: a connection belongs to many. */
const MANY = 'common:errors.manyFromHere';

const UNMARKED: Passed = { burstId: null };

/**
 * Lets a visitor through to one public write or costly read, or not. The system passes always, and so does
 * whoever comes from a place for which staff have opened a window.
 * @param objectId what is written to.
 * @throws DomainError `rate-limited`.
 */
export async function passGate(ctx: Context, gate: Gate, objectId?: string): Promise<Passed> {
	const network = ctx.network?.();
	if (network === undefined || (await isWindowOpen(ctx, network))) return UNMARKED;
	const passed =
		objectId === undefined ? UNMARKED : await passObject(ctx, gate, { network, objectId });
	const { perNetwork } = gate;
	if (perNetwork !== undefined)
		await limitRate(ctx, { ...gate, subject: network, points: perNetwork, textKey: MANY });
	return passed;
}

/** What is refused here does not count among all that comes from the network. */
async function passObject(
	ctx: Context,
	gate: Gate,
	{ network, objectId }: { network: string; objectId: string }
): Promise<Passed> {
	const { perObject, marksAfter = Infinity } = gate;
	if (perObject === undefined) return UNMARKED;
	const subject = `${network}\n${objectId}`;
	const pass = await limitRate(ctx, { ...gate, subject, points: perObject, textKey: MANY });
	if (pass.points <= marksAfter) return UNMARKED;
	return { burstId: await burstOf(ctx, { gate, objectId, pass }) };
}

/** The same for what can be left away for whoever comes too often. */
export async function passes(ctx: Context, gate: Gate): Promise<boolean> {
	try {
		await passGate(ctx, gate);
		return true;
	} catch (cause) {
		if (cause instanceof DomainError && cause.code === 'rate-limited') return false;
		throw cause;
	}
}

export interface RateLimit {
	/** What is limited, `accounts.signIn`. */
	name: string;
	/** Whose tries are counted, e.g. a mailbox; only a keyed hash of it is kept, until the time ends. */
	subject: string;
	points: number;
	windowSeconds: number;
	/** A more precise sentence for who is refused. */
	textKey?: string;
}

/**
 * Counts one try.
 * @throws DomainError `rate-limited` when there were more than `points` in the time.
 */
export async function limitRate(ctx: Context, limit: RateLimit): Promise<Pass & { key: string }> {
	const key = createHmac('sha256', ctx.config.SECRET_KEY)
		.update(`${limit.name}\n${limit.subject}`)
		.digest('base64url');
	const expiresAt = new Date(ctx.clock().getTime() + limit.windowSeconds * 1000).toISOString();
	const pass = await countPass(ctx.db, key, { instant: now(ctx), expiresAt });
	if (pass.points > limit.points) throw new DomainError('rate-limited', limit.textKey);
	return { ...pass, key };
}

/** The burst that goes on, or a new one, also where staff have decided about what came before. */
async function burstOf(
	ctx: Context,
	{ gate, objectId, pass }: { gate: Gate; objectId: string; pass: Pass & { key: string } }
): Promise<string> {
	// Nothing finer is kept of when somebody answered.
	const instant = `${now(ctx).slice(0, 'YYYY-MM-DDTHH:MM'.length)}:00.000Z`;
	if (pass.burstId !== null && (await prolongBurst(ctx.db, pass.burstId, instant)))
		return pass.burstId;
	const id = newId();
	const undecided = { state: 'open', reason: null, decidedBy: null, decidedAt: null } as const;
	const burst = { id, gate: gate.name, objectId, beganAt: instant, lastAt: instant };
	await insertBurst(ctx.db, { ...burst, ...undecided });
	await tieBurst(ctx.db, pass.key, id);
	return id;
}
