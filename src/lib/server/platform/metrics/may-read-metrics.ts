import { timingSafeEqual } from 'node:crypto';
import type { Config } from '#lib/server/platform/config.ts';

const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'];

/**
 * Whether a request may read the metrics: with `METRICS_TOKEN` as bearer token where one is set,
 * else from this machine itself and not through a proxy on it.
 * @param address where the connection comes from.
 */
export function mayReadMetrics(
	{ METRICS_TOKEN }: Pick<Config, 'METRICS_TOKEN'>,
	headers: Headers,
	address: string
): boolean {
	if (METRICS_TOKEN === undefined) {
		const isHere = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/.test(address);
		return isHere && !FORWARDED.some((name) => headers.has(name));
	}
	const given = Buffer.from(headers.get('authorization') ?? '');
	const wanted = Buffer.from(`Bearer ${METRICS_TOKEN}`);
	return given.length === wanted.length && timingSafeEqual(given, wanted);
}
