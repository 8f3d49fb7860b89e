import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { pathToFileURL } from 'node:url';
import compression from 'compression';
import { setBaseHeaders } from '#lib/server/platform/http/base-headers.ts';
import { compressSmall } from '#lib/server/platform/http/compress-small.ts';
import { changeFeed } from '#lib/server/platform/changes/index.ts';
import {
	pageCache,
	pageKeys,
	PageStore,
	watchPages
} from '#lib/server/platform/http/page-cache/index.ts';
import { KEPT_PAGES } from '#lib/shared/addresses/kept-pages.ts';
import { ConfigError, type Config } from '#lib/server/platform/config.ts';
import { log } from '#lib/server/platform/log/index.ts';
import { endOnSignal } from './end-on-signal.ts';
import { askOwnOrigin, isBehindProxy, notNamed } from './own-origin.ts';

/** Longer than proxies keep theirs (mostly a minute): who closes first must not be the one who is asked. */
const KEEP_ALIVE_MS = 75_000;

/** Browsers that have seen the site come by https from then on (RFC 6797). */
const TWO_YEARS_SECONDS = 63_072_000;

/**
 * Starts the built site and answers once it is ready.
 * @throws ConfigError when the port is taken, or when the proxy does not name the visitor.
 */
export async function serve(config: Config): Promise<void> {
	process.env.ORIGIN ??= config.ORIGIN;
	const built = pathToFileURL('build/handler.js').href;
	const { handler } = (await import(built)) as { handler: RequestListener };
	const shared: RequestListener = (request, response) => {
		setBaseHeaders(response);
		handler(request, response);
	};
	const compress = compression();
	const personal: RequestListener = (request, response) => {
		if (isOneClick(request)) request.headers.origin = process.env.ORIGIN;
		compress(request as never, response as never, () => {
			compressSmall(request, response);
			shared(request, response);
		});
	};
	const store = new PageStore();
	watchPages(store);
	const answer = pageCache({
		feed: changeFeed(config.DATABASE_URL),
		store,
		keyOf: pageKeys(KEPT_PAGES),
		render: { shared, personal }
	});
	const server = createServer((request, response) => {
		if (config.ORIGIN.startsWith('https:'))
			response.setHeader('strict-transport-security', `max-age=${TWO_YEARS_SECONDS}`);
		answer(request, response);
	});
	server.keepAliveTimeout = KEEP_ALIVE_MS;
	await new Promise<void>((resolve, reject) => {
		server.once('error', (cause: NodeJS.ErrnoException) =>
			reject(
				cause.code === 'EADDRINUSE'
					? new ConfigError(`Port ${config.PORT} is taken: stop what uses it or set PORT.`)
					: cause
			)
		);
		server.listen(config.PORT, config.HOST, resolve);
	});
	endOnSignal(server);
	if (isBehindProxy(config)) await checkProxy(config, server);
}

async function checkProxy(config: Config, server: Server): Promise<void> {
	const arrival = await askOwnOrigin(config, server);
	if (arrival === 'not-named') throw notNamed(config);
	if (arrival === 'not-reached')
		log.warn(
			{ origin: config.ORIGIN },
			'the site cannot be asked by its own address from here, so whether the proxy names the visitor is not known'
		);
}

/**
 * Whether a mail program ends a subscription for its reader. It has not seen the site and names no
 * origin (RFC 8058 §3.2), which Kit takes of no form; the token in the address is all that counts.
 */
function isOneClick({ method, url = '' }: IncomingMessage): boolean {
	return method === 'POST' && /^\/[^/]+\/notifications\/stop\/[^/]+\/one-click$/.test(url);
}
