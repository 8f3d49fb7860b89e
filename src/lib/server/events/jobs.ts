import type { JobHandlers, Nothing } from '#lib/server/platform/jobs/index.ts';
import { deleteDueRegistrations } from './retention.ts';

export const eventsJobs = {
	'events.delete-registrations': async (ctx) => {
		await deleteDueRegistrations(ctx);
	}
} satisfies Partial<JobHandlers>;

declare module '#lib/server/platform/jobs/kinds.ts' {
	interface JobKinds {
		'events.delete-registrations': Nothing;
	}
}
