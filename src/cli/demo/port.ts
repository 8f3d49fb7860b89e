import { createServer } from 'node:net';
import { ConfigError, type Config } from '#lib/server/platform/config.ts';

/**
 * Looks whether the port is free, before anything that takes long.
 * @throws ConfigError when it is taken.
 */
export async function refuseTakenPort({ PORT, HOST }: Config): Promise<void> {
	const probe = createServer();
	await new Promise<void>((resolve, reject) => {
		probe.once('error', () =>
			reject(
				new ConfigError(`Port ${PORT} is taken: stop what uses it, or run PORT=3001 npm run demo.`)
			)
		);
		probe.listen(PORT, HOST, resolve);
	});
	await new Promise((resolve) => probe.close(resolve));
}
