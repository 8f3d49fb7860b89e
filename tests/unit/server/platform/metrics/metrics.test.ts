import { describe, expect, it } from 'vitest';
import { enqueue } from '#lib/server/platform/jobs/index.ts';
import { mayReadMetrics, metricsText, requestMetrics } from '#lib/server/platform/metrics/index.ts';
import { onBothDatabases } from '../../../../support/databases.ts';

describe('The metrics are read', () => {
	const none = { METRICS_TOKEN: undefined };
	const token = { METRICS_TOKEN: 'sixteen-letters-x' };
	const bearer = (value: string) => new Headers({ authorization: `Bearer ${value}` });

	it('from this machine where no token is set, but not through a proxy on it', () => {
		for (const address of ['127.0.0.1', '::1', '::ffff:127.0.0.1'])
			expect(mayReadMetrics(none, new Headers(), address)).toBe(true);
		expect(mayReadMetrics(none, new Headers(), '192.0.2.7')).toBe(false);
		const forwarded = new Headers({ 'x-forwarded-for': '192.0.2.7' });
		expect(mayReadMetrics(none, forwarded, '127.0.0.1')).toBe(false);
	});

	it('with the token alone where one is set', () => {
		expect(mayReadMetrics(token, bearer('sixteen-letters-x'), '192.0.2.7')).toBe(true);
		expect(mayReadMetrics(token, bearer('sixteen-letters-y'), '127.0.0.1')).toBe(false);
		expect(mayReadMetrics(token, new Headers(), '127.0.0.1')).toBe(false);
	});
});

onBothDatabases('The metrics', (open) => {
	it('count jobs and requests and hold no address', async () => {
		const ctx = await open();
		await enqueue(ctx, { kind: 'mail.send', payload: { mailId: 'somebody@example.org' } });
		requestMetrics.observe({ method: 'GET', route: '/(public)/s/[code]', status: '200' }, 0.01);
		const { text } = await metricsText(ctx);
		expect(text).toContain('mitraum_jobs{state="waiting"} 1');
		expect(text).toContain('route="/(public)/s/[code]"');
		expect(text).toContain('process_cpu_seconds_total');
		expect(text).not.toContain('example.org');
	});
});
