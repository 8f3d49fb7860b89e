import { randomBytes } from 'node:crypto';
import { openApp } from '#lib/server/app.ts';
import { readConfig, type Config } from '#lib/server/platform/config.ts';
import { inTransaction, type Context } from '#lib/server/platform/context.ts';
import { surroundings } from './surroundings.ts';

/**
 * The settings of a command. Nothing that most do is signed with the secret, so they are not asked for one.
 */
export function commandConfig(): Config {
	const standIn = { SECRET_KEY: randomBytes(32).toString('base64') };
	return readConfig({ ...standIn, ...surroundings().env });
}

/** Does some work on the database of `DATABASE_URL` and closes it again. */
export async function withApp<T>(work: (ctx: Context) => Promise<T>): Promise<T> {
	return onApp(commandConfig(), work);
}

/** The same for a command that must know what the site has hashed with its secret. */
export async function withKeyedApp<T>(work: (ctx: Context) => Promise<T>): Promise<T> {
	return onApp(readConfig(surroundings().env), work);
}

async function onApp<T>(config: Config, work: (ctx: Context) => Promise<T>): Promise<T> {
	const ctx = await openApp(config);
	try {
		return await work(ctx);
	} finally {
		await ctx.db.destroy();
	}
}

class NothingWritten extends Error {}

/** Does some work in one transaction; a dry run takes it all back at the end. */
export async function allOrNothing<T>(
	ctx: Context,
	isDryRun: boolean,
	work: (tx: Context) => Promise<T>
): Promise<T> {
	const done: T[] = [];
	const attempt = inTransaction(ctx, async (tx) => {
		done.push(await work(tx));
		if (isDryRun) throw new NothingWritten();
	});
	await attempt.catch((cause: unknown) => {
		if (!(cause instanceof NothingWritten)) throw cause;
	});
	const [result] = done;
	if (result === undefined) throw new Error('the work gave no result');
	return result;
}
