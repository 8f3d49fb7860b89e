/** The states of a measure, in the order in which they usually come. */
export const MEASURE_STATUSES = [
	'proposed',
	'decided',
	'in-progress',
	'paused',
	'done',
	'rejected'
] as const;
export type MeasureStatus = (typeof MEASURE_STATUSES)[number];

const NEXT: Record<MeasureStatus, readonly MeasureStatus[]> = {
	proposed: ['decided', 'rejected'],
	decided: ['in-progress', 'paused', 'rejected'],
	'in-progress': ['done', 'paused', 'rejected'],
	paused: ['decided', 'in-progress', 'rejected'],
	done: ['in-progress'],
	rejected: ['proposed']
};

const LIVE: Record<MeasureStatus, boolean> = {
	proposed: true,
	decided: true,
	'in-progress': true,
	paused: false,
	done: false,
	rejected: false
};

/** The states a measure can be brought to from here. */
export function statusesAfter(status: MeasureStatus): readonly MeasureStatus[] {
	return NEXT[status];
}

export function mayFollow(from: MeasureStatus, to: MeasureStatus): boolean {
	return NEXT[from].includes(to);
}

/** Whether somebody is on it: only such a measure addresses what people raised. */
export function isLive(status: MeasureStatus): boolean {
	return LIVE[status];
}
