import { job, NOTHING, USUAL_DELAYS, type PayloadsOf } from '#lib/server/platform/jobs/index.ts';
import { noteDeletions } from './deletions.ts';
import { backUpDaily } from './make-daily.ts';

/** Given up within three hours, so that staff see on the same morning that there is no backup. */
const DELAYS = [300, 1_800, 7_200];

const EVERY_HOUR = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:45`);

export const backupJobs = {
	'backup.make': job({
		payload: NOTHING,
		lane: 'heavy',
		delays: DELAYS,
		dailyAt: '02:30',
		run: backUpDaily
	}),
	'backup.noteDeletions': job({
		payload: NOTHING,
		lane: 'default',
		delays: USUAL_DELAYS,
		dailyAt: EVERY_HOUR,
		run: noteDeletions
	})
};

declare module '#lib/server/platform/jobs/kinds.ts' {
	interface JobKinds extends PayloadsOf<typeof backupJobs> {}
}
