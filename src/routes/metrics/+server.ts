import type { RequestEvent } from '@sveltejs/kit';
import { DomainError } from '#lib/server/platform/errors.ts';
import { page } from '#lib/server/platform/http/index.ts';
import { mayReadMetrics, metricsText } from '#lib/server/platform/metrics/index.ts';

export const GET = page(async (event: RequestEvent, ctx) => {
	// Not behind a language, nor as `/%6detrics`: proxies close this address and no other.
	if (event.url.pathname !== '/metrics') throw new DomainError('not-found');
	const address = event.platform?.req.socket.remoteAddress ?? event.getClientAddress();
	if (!mayReadMetrics(ctx.config, event.request.headers, address))
		throw new DomainError('not-found');
	const { text, contentType } = await metricsText(ctx);
	return new Response(text, {
		headers: { 'content-type': contentType, 'cache-control': 'no-store' }
	});
});
