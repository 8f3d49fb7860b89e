import { z } from 'zod';
import { job, USUAL_DELAYS, type PayloadsOf } from '#lib/server/platform/jobs/index.ts';
import { giveBackSeats } from './commands/give-back-seats.ts';

export const eventsJobs = {
	'events.giveBackSeats': job({
		payload: z.object({ eventId: z.string() }),
		lane: 'default',
		delays: USUAL_DELAYS,
		run: (ctx, { eventId }) => giveBackSeats(ctx, eventId)
	})
};

declare module '#lib/server/platform/jobs/kinds.ts' {
	interface JobKinds extends PayloadsOf<typeof eventsJobs> {}
}
