import { now, type Context } from '#lib/server/platform/context.ts';
import { hasOpenWindow } from './window-repository.ts';

/** Whether a network is that of a place where many may come now. */
export async function isWindowOpen(ctx: Context, network: string): Promise<boolean> {
	return hasOpenWindow(ctx.db, network, now(ctx));
}
