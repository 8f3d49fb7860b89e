import type { EventStatus } from './lifecycle.ts';

/** Whether one can register: not any more, not yet, or now. */
export type RegistrationWindow = 'open' | 'early' | 'late' | 'over' | 'cancelled';

export interface Opening {
	status: EventStatus;
	/** UTC ISO. */
	startsAt: string;
	/** Days `YYYY-MM-DD` of the municipality, both included. */
	registrationOpensOn: string | null;
	registrationClosesOn: string | null;
}

/**
 * Whether one can register at an instant.
 * @param instant UTC ISO; @param day the municipality's day at that instant.
 */
export function registrationWindow(
	{ status, startsAt, registrationOpensOn, registrationClosesOn }: Opening,
	instant: string,
	day: string
): RegistrationWindow {
	switch (status) {
		case 'cancelled':
			return 'cancelled';
		case 'draft':
		case 'ended':
			return 'over';
		case 'published':
			break;
		default:
			return status satisfies never;
	}
	if (startsAt <= instant) return 'over';
	if (registrationOpensOn !== null && day < registrationOpensOn) return 'early';
	if (registrationClosesOn !== null && day > registrationClosesOn) return 'late';
	return 'open';
}
