import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import { networkInterfaces } from 'node:os';
import { ConfigError, type Config } from '#lib/server/platform/config.ts';
import { namedIn } from '#lib/server/platform/gate/index.ts';

/** Whether the proxy named the visitor when the site was asked from here. */
export type Arrival = 'named' | 'not-named' | 'not-reached';

const PATIENCE_MS = 5_000;

/** Whether the settings say that a proxy stands before the site, at another address than this machine's. */
export function isBehindProxy({ ADDRESS_HEADER = 'none', ORIGIN }: Config): boolean {
	return ADDRESS_HEADER !== 'none' && !isThisMachine(new URL(ORIGIN).hostname);
}

/**
 * Asks the site by its public address once and looks at what arrives: without the header that names the
 * visitor all who come through the proxy would be taken for one, and slowed down together.
 * @param server where the site listens, or where a stand-in does.
 */
export async function askOwnOrigin(config: Config, server: Server): Promise<Arrival> {
	const { ADDRESS_HEADER: header = '' } = config;
	const mark = randomUUID();
	let arrival: Arrival = 'not-reached';
	const look = ({ url = '', headers }: IncomingMessage) => {
		if (!url.includes(mark)) return;
		const value = [headers[header]].flat().join(',');
		arrival = namedIn(value, config) === null ? 'not-named' : 'named';
	};
	server.prependListener('request', look);
	const signal = AbortSignal.timeout(PATIENCE_MS);
	// Where the name or the certificate is not known in here, nothing arrives: that is what is told.
	await fetch(new URL(`/healthz?${mark}`, config.ORIGIN), { signal, redirect: 'manual' }).catch(
		() => null
	);
	server.off('request', look);
	return arrival;
}

/** The sentence for a proxy that does not do what the settings say of it. */
export function notNamed({ ADDRESS_HEADER, XFF_DEPTH, ORIGIN }: Config): ConfigError {
	const lack = XFF_DEPTH > 1 ? `with fewer than ${XFF_DEPTH} addresses in it` : 'without it';
	return new ConfigError(
		`ADDRESS_HEADER is ${ADDRESS_HEADER}, but a request to ${ORIGIN} arrived ${lack}: have the proxy set it, or set ADDRESS_HEADER to the header that it sets, or to none if there is no proxy.`
	);
}

function isThisMachine(hostname: string): boolean {
	const bare = hostname.replace(/^\[|\]$/g, '');
	const own = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
	return bare === 'localhost' || own.some(({ address }) => address === bare);
}
