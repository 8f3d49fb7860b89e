import type { JobHandlers } from '#lib/server/platform/jobs/index.ts';
import { DELETE_ADDRESSES, deleteDueAddresses } from './retention.ts';

export const notificationsJobs: JobHandlers = { [DELETE_ADDRESSES]: deleteDueAddresses };
