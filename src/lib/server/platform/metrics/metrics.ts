import { collectDefaultMetrics, Gauge, Histogram, register, Registry } from 'prom-client';
import { lastBackup } from '#lib/server/platform/backup/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { countBacklog } from '#lib/server/platform/jobs/index.ts';

const registry = new Registry();
collectDefaultMetrics({ register: registry });

/** How long requests take; by route, never by address: an address may hold a token or a name. */
export const requestMetrics = new Histogram({
	name: 'mitraum_http_request_duration_seconds',
	help: 'Duration of requests by route',
	labelNames: ['method', 'route', 'status'],
	buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
	registers: [registry]
});

const jobs = new Gauge({
	name: 'mitraum_jobs',
	help: 'Background jobs that wait or were given up',
	labelNames: ['state'],
	registers: [registry]
});

const mails = new Gauge({
	name: 'mitraum_mails_queued',
	help: 'Mails in the outbox',
	registers: [registry]
});

const keptValues = new Gauge({
	name: 'mitraum_kept_values_bytes',
	help: 'Bytes of areas, questionnaires and the like in memory, as text',
	registers: [registry]
});

const backupAge = new Gauge({
	name: 'mitraum_backup_age_seconds',
	help: 'Time since the last backup of BACKUP_DIR that was read back and found whole',
	registers: [registry]
});

/** The state of this process and of the queue they all share, as Prometheus reads it. */
export async function metricsText(ctx: Context): Promise<{ text: string; contentType: string }> {
	const { waiting, failed, queuedMails } = await countBacklog(ctx);
	jobs.set({ state: 'waiting' }, waiting);
	jobs.set({ state: 'failed' }, failed);
	mails.set(queuedMails);
	keptValues.set(ctx.kept?.bytes ?? 0);
	backupAge.set(secondsSinceBackup(ctx));
	// What stands in front of the built site says in the library's own registry what it holds.
	const text = await Registry.merge([registry, register]).metrics();
	return { text, contentType: registry.contentType };
}

/** Not a number where no backups are made by themselves, without end where there is none yet. */
function secondsSinceBackup({ config, clock }: Context): number {
	if (config.BACKUP_DIR === undefined) return NaN;
	const last = lastBackup(config);
	return last ? (clock().getTime() - last.madeAt.getTime()) / 1_000 : Infinity;
}
