import { registrationWindow } from '#lib/shared/events/registration-window.ts';
import { now, today, type Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import type { EventTable } from '#lib/server/events/tables.ts';

/** @throws DomainError `closed` outside the registration's time; `invalid` for more people than there are seats. */
export function refuseUnlessOpen(tx: Context, event: EventTable, persons: number): void {
	const window = registrationWindow(event, now(tx), today(tx));
	if (window !== 'open') throw new DomainError('closed', `events:window.${window}`);
	if (event.capacity !== null && persons > event.capacity)
		throw new DomainError('invalid', 'events:errors.tooManyPersons', { count: event.capacity });
}
