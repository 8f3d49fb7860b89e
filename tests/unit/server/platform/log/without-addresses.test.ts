import { expect, it } from 'vitest';
import { withoutAddresses } from '#lib/server/platform/log/without-addresses.ts';

it.each([
	['<eva@example.org>: no such user', '<<address>>: no such user'],
	['Key (mail)=(özge.ünal+x@straße.example) exists', 'Key (mail)=(<address>) exists'],
	['at node_modules/@scope/package', 'at node_modules/@scope/package'],
	['package@1.2.3', 'package@1.2.3']
])('Of %j the log says %j', (said, written) => {
	expect(withoutAddresses(said)).toBe(written);
});

it('An error as long as a form keeps nobody waiting', () => {
	for (const long of ['a', 'a.', '@', 'a@'].map((part) => part.repeat(500_000 / part.length)))
		expect(withoutAddresses(long)).toBe(long);
});
