import { createHmac } from 'node:crypto';
import { now, type Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';

export interface RateLimit {
	/** What is limited, `accounts.signIn`. */
	name: string;
	/** Whose tries are counted, e.g. an address; only a keyed hash of it is kept, until the window ends. */
	subject: string;
	points: number;
	windowSeconds: number;
}

/**
 * Counts one try.
 * @throws DomainError `rate-limited` when there were more than `points` in the window.
 */
export async function limitRate(ctx: Context, limit: RateLimit): Promise<void> {
	const key = createHmac('sha256', ctx.config.SECRET_KEY)
		.update(`${limit.name}\n${limit.subject}`)
		.digest('base64url');
	const instant = now(ctx);
	const expiresAt = new Date(ctx.clock().getTime() + limit.windowSeconds * 1000).toISOString();
	const { points } = await ctx.db
		.insertInto('rateLimits')
		.values({ key, points: 1, expiresAt })
		.onConflict((conflict) =>
			conflict.column('key').doUpdateSet((eb) => {
				const ifOver = eb.case().when('rateLimits.expiresAt', '<=', instant);
				return {
					points: ifOver
						.then(1)
						.else(eb('rateLimits.points', '+', 1))
						.end(),
					expiresAt: ifOver.then(expiresAt).else(eb.ref('rateLimits.expiresAt')).end()
				};
			})
		)
		.returning('points')
		.executeTakeFirstOrThrow();
	if (points > limit.points) throw new DomainError('rate-limited');
}
