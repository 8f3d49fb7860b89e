import { createServer, type RequestListener } from 'node:http';
import { pathToFileURL } from 'node:url';
import { ConfigError, type Config } from '#lib/server/platform/config.ts';

/**
 * Starts the built site and answers once it is ready.
 * @throws ConfigError when the port is taken.
 */
export async function serve(config: Config): Promise<void> {
	process.env.ORIGIN ??= config.ORIGIN;
	const built = pathToFileURL('build/handler.js').href;
	const { handler } = (await import(built)) as { handler: RequestListener };
	const server = createServer(handler);
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
	for (const signal of ['SIGINT', 'SIGTERM'] as const) {
		process.once(signal, () => {
			server.close(() => process.exit(0));
			server.closeIdleConnections();
		});
	}
}
