import type { RequestEvent } from '@sveltejs/kit';
import type { Config } from '#lib/server/platform/config.ts';
import { log } from '#lib/server/platform/log/index.ts';

type Settings = Pick<Config, 'ADDRESS_HEADER' | 'XFF_DEPTH'>;

/**
 * The address of a visitor: what the proxy names in its header, otherwise that of the connection. A
 * header that does not arrive is logged: then all who come through the proxy are taken for one.
 */
export function addressOf(event: RequestEvent, settings: Settings): string {
	const own = event.platform?.req.socket.remoteAddress ?? event.getClientAddress();
	if (settings.ADDRESS_HEADER === undefined || settings.ADDRESS_HEADER === 'none') return own;
	const named = namedIn(event.request.headers.get(settings.ADDRESS_HEADER), settings);
	if (named !== null) return named;
	complain(settings.ADDRESS_HEADER);
	return own;
}

/** Once a minute: every request would have the same to say. */
function complain(header: string): void {
	const instant = Date.now();
	if (instant < silentUntil) return;
	silentUntil = instant + MINUTE_MS;
	log.error({ header }, 'the proxy does not name the visitor');
}

const MINUTE_MS = 60_000;

let silentUntil = 0;

/**
 * The visitor's address in the value of a header.
 * @returns null where it names none, or fewer proxies than there must be.
 */
export function namedIn(value: string | null, settings: Settings): string | null {
	const entries = value?.split(',').map((entry) => entry.trim()) ?? [];
	// What stands further left the visitor may have written.
	const entry = entries.at(-settings.XFF_DEPTH);
	if (!entry) return null;
	if (settings.ADDRESS_HEADER !== 'forwarded') return entry;
	return /(?:^|;)\s*for="?([^";]+)"?/i.exec(entry)?.[1] ?? null;
}
