import type { Context } from '#lib/server/platform/context.ts';
import { VISITOR } from '#lib/server/platform/auth/index.ts';
import { networkKey } from '#lib/server/platform/gate/index.ts';

/** The same context for a visitor who comes from an address. */
export function comingFrom<C extends Context>(ctx: C, address: string): C {
	return { ...ctx, actor: VISITOR, network: () => networkKey(ctx, address) };
}
