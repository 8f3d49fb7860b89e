import { inTransaction, type Context } from '#lib/server/platform/context.ts';

/** The release that a command asks for would change pages between two requests. */
export async function withoutRelease(
	ctx: Context,
	command: (tx: Context) => Promise<void>
): Promise<void> {
	await inTransaction(ctx, async (tx) => {
		await command(tx);
		await tx.db.deleteFrom('jobs').where('kind', '=', 'surveys.release').execute();
	});
}
