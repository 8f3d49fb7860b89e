import { createHmac } from 'node:crypto';
import ipaddr from 'ipaddr.js';
import { today, type Context } from '#lib/server/platform/context.ts';

/** So much of an IPv6 address is one connection's; the rest its devices choose for themselves (RFC 6177). */
const IPV6_BITS = 64;

/**
 * The network a visitor comes from: the IPv4 address, or the /64 of an IPv6 address.
 * @param address as a socket or a proxy gives it, perhaps with port, brackets or zone.
 * @returns null for what is no address.
 */
export function networkOf(address: string): string | null {
	const bare = withoutPort(address.trim());
	if (!ipaddr.isValid(bare)) return null;
	const parsed = ipaddr.process(bare);
	if (parsed.kind() === 'ipv4') return parsed.toString();
	const bytes = parsed.toByteArray().fill(0, IPV6_BITS / 8);
	return `${ipaddr.fromByteArray(bytes).toString()}/${IPV6_BITS}`;
}

/**
 * What is kept of a network, for a day at most: a keyed hash, another one each day, so that nobody can
 * be found again by it on the next.
 */
export function networkKey(ctx: Context, address: string): string {
	return createHmac('sha256', ctx.config.SECRET_KEY)
		.update(`gate.network\n${today(ctx)}\n${networkOf(address) ?? address}`)
		.digest('base64url');
}

/** `192.0.2.1:443` and `[2001:db8::1]:443` are how some proxies write it; `%eth0` names a zone. */
function withoutPort(address: string): string {
	const bracketed = /^\[([^\]]+)\](?::\d+)?$/.exec(address)?.[1];
	const dotted = /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(address)?.[1];
	return (bracketed ?? dotted ?? address).replace(/%.*$/, '');
}
