import { expect, it } from 'vitest';
import { networkOf, namedIn } from '#lib/server/platform/gate/index.ts';

it.each([
	['192.0.2.7', '192.0.2.7'],
	['192.0.2.7:51234', '192.0.2.7'],
	['::ffff:192.0.2.7', '192.0.2.7'],
	['2001:db8:1:2:aaaa:bbbb:cccc:dddd', '2001:db8:1:2::/64'],
	['2001:db8:1:2::1', '2001:db8:1:2::/64'],
	['[2001:db8:1:2::1]:443', '2001:db8:1:2::/64'],
	['fe80::1%eth0', 'fe80::/64'],
	['unknown', null],
	['', null]
])('The network of %j is %j', (address, network) => {
	expect(networkOf(address)).toBe(network);
});

it.each([
	['x-forwarded-for', 1, '203.0.113.9', '203.0.113.9'],
	['x-forwarded-for', 1, '198.51.100.1, 203.0.113.9', '203.0.113.9'],
	['x-forwarded-for', 2, '1.1.1.1, 203.0.113.9, 10.0.0.1', '203.0.113.9'],
	['x-forwarded-for', 2, '203.0.113.9', null],
	['forwarded', 1, 'for=192.0.2.60;proto=http;by=203.0.113.43', '192.0.2.60'],
	['forwarded', 1, 'for=1.1.1.1, for="[2001:db8::1]:4711"', '[2001:db8::1]:4711'],
	['forwarded', 1, 'proto=https', null],
	['cf-connecting-ip', 1, '2001:db8::1', '2001:db8::1'],
	['x-real-ip', 1, null, null]
])('%s with %d proxies reads %j as %j', (header, depth, value, address) => {
	expect(namedIn(value, { ADDRESS_HEADER: header, XFF_DEPTH: depth })).toBe(address);
});
