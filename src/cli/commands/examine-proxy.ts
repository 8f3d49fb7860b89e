import { createServer } from 'node:http';
import type { Config } from '#lib/server/platform/config.ts';
import { askOwnOrigin, isBehindProxy, notNamed } from '../own-origin.ts';
import type { Finding } from './finding.ts';

/** Stands in for the site, if it does not run, to see what the proxy sends it. */
export async function examineProxy(config: Config): Promise<Finding[]> {
	const check = 'proxy';
	if (!isBehindProxy(config)) return [];
	const server = createServer((_, response) => response.end('ok'));
	const isFree = await new Promise<boolean>((resolve) => {
		server.once('error', () => resolve(false));
		server.listen(config.PORT, config.HOST, () => resolve(true));
	});
	if (!isFree) {
		const says = `port ${config.PORT} is in use: if that is the site, it looked at its start whether the proxy names the visitor.`;
		return [{ check, state: 'note', says }];
	}
	const arrival = await askOwnOrigin(config, server);
	server.closeAllConnections();
	server.close();
	switch (arrival) {
		case 'named':
			return [
				{ check, state: 'good', says: `the proxy names the visitor in ${config.ADDRESS_HEADER}.` }
			];
		case 'not-named':
			return [{ check, state: 'bad', says: notNamed(config).message }];
		case 'not-reached':
			return [{ check, state: 'note', says: `${config.ORIGIN} cannot be asked from here.` }];
	}
}
