import { today, type Context } from '#lib/server/platform/context.ts';
import type { Job, Jobs } from './kinds.ts';
import { insertJob } from './queue.ts';

/** Sees to it that what is done every day has its next time, today's if that is still to come. */
export async function planDaily(ctx: Context, jobs: Jobs): Promise<void> {
	for (const [kind, job] of Object.entries(jobs)) if (job) await enqueueNextDay(ctx, kind, job);
}

/** Adds the next time of a job of every day; nothing for others, or where it is there already. */
export async function enqueueNextDay(
	ctx: Context,
	kind: string,
	{ dailyAt }: Pick<Job, 'dailyAt'>
): Promise<void> {
	if (!dailyAt) return;
	const day = Temporal.PlainDate.from(today(ctx));
	const runAt = [day, day.add({ days: 1 })]
		.flatMap((each) => [dailyAt].flat().map((time) => instantOn(each, time, ctx.config.TIME_ZONE)))
		.find((instant) => instant > ctx.clock().toISOString());
	await insertJob(ctx, { kind, payload: {}, runAt, uniqueKey: `${kind} ${runAt}` });
}

/** A time that the clock leaves out in spring comes an hour later. */
function instantOn(day: Temporal.PlainDate, time: string, timeZone: string): string {
	const zoned = day.toZonedDateTime({ plainTime: time, timeZone });
	return new Date(zoned.epochMilliseconds).toISOString();
}
