import { afterEach, expect, it, vi } from 'vitest';
import { addressOf } from '#lib/server/platform/gate/index.ts';
import { log } from '#lib/server/platform/log/index.ts';

const SETTINGS = { ADDRESS_HEADER: 'x-forwarded-for', XFF_DEPTH: 1 };

type Event = Parameters<typeof addressOf>[0];

const eventWith = (headers: Record<string, string>) =>
	({
		request: new Request('http://stadt.example', { headers }),
		getClientAddress: () => '10.0.0.1'
	}) as unknown as Event;

afterEach(() => vi.restoreAllMocks());

it('A header that does not arrive is said once a minute, and the connection’s address counts', () => {
	vi.useFakeTimers();
	const error = vi.spyOn(log, 'error').mockImplementation(() => undefined);
	expect(addressOf(eventWith({ 'x-forwarded-for': '192.0.2.9' }), SETTINGS)).toBe('192.0.2.9');
	for (let request = 0; request < 5; request += 1)
		expect(addressOf(eventWith({}), SETTINGS)).toBe('10.0.0.1');
	expect(error).toHaveBeenCalledTimes(1);
	vi.advanceTimersByTime(60_000);
	addressOf(eventWith({}), SETTINGS);
	expect(error).toHaveBeenCalledTimes(2);
	vi.useRealTimers();
});
