import type { JobHandlers } from '#lib/server/platform/jobs/index.ts';
import { DELETE_REGISTRATIONS, deleteDueRegistrations } from './retention.ts';

export const eventsJobs: JobHandlers = {
	[DELETE_REGISTRATIONS]: async (ctx) => {
		await deleteDueRegistrations(ctx);
	}
};
