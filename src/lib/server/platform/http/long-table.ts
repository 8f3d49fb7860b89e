import type { RequestEvent } from '@sveltejs/kit';
import type { Context } from '#lib/server/platform/context.ts';
import { passGate, type Gate } from '#lib/server/platform/gate/index.ts';
import { page } from './page.ts';

/** One may take seconds to be written, and is made anew for each who asks. */
const LONG_TABLE: Gate = { name: 'http.longTable', windowSeconds: 600, perNetwork: 60 };

/** As `page`, for an endpoint that writes a table as long as there are rows. */
export function longTable<E extends RequestEvent>(
	load: (event: E, ctx: Context) => Promise<Response>
): (event: E) => Promise<Response> {
	return page(async (event: E, ctx) => {
		await passGate(ctx, LONG_TABLE);
		return load(event, ctx);
	});
}
