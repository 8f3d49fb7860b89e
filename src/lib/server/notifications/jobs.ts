import type { JobHandlers, Nothing } from '#lib/server/platform/jobs/index.ts';
import { deleteDueAddresses } from './retention.ts';

export const notificationsJobs = {
	'notifications.retention': deleteDueAddresses
} satisfies Partial<JobHandlers>;

declare module '#lib/server/platform/jobs/kinds.ts' {
	interface JobKinds {
		'notifications.retention': Nothing;
	}
}
