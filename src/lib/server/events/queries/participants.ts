import { domainToUnicode } from 'node:url';
import type { Needs } from '#lib/shared/events/registration.ts';
import { now, type Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { stoppedAddresses } from '#lib/server/platform/mail/index.ts';
import { canSeeParticipants } from '#lib/server/events/policy.ts';
import { findRegistrations } from '#lib/server/events/registration-repository.ts';
import { deletionDay } from '#lib/server/events/retention.ts';
import type { RegistrationTable } from '#lib/server/events/tables.ts';
import { eventForStaff, type StaffEvent } from './staff.ts';

/** Somebody who has a seat or waits for one. */
export type Participant = Pick<RegistrationTable, 'id' | 'persons' | 'locale' | 'heldUntil'> & {
	name: string;
	mail: string;
	needs: Needs | null;
	isConfirmed: boolean;
	/** Whether mails have come back, or their owner has complained: nothing is sent there now. */
	isUnreachable: boolean;
};

/** Who comes and who waits, in order of arrival, and what they need. */
export interface Participants {
	event: StaffEvent;
	registered: Participant[];
	waitlisted: Participant[];
	/** Those who have a place, with or without seat, for a while only: they have yet to confirm. */
	unconfirmed: Participant[];
	/** The day on which all of it is deleted. */
	deletesOn: string;
}

/** @throws DomainError `not-found` for all who do not hold this event. */
export async function participantsOf(ctx: Context, eventId: string): Promise<Participants> {
	const event = await eventForStaff(ctx, eventId);
	if (!canSeeParticipants(ctx.actor, event)) throw new DomainError('not-found');
	const rows = await findRegistrations(ctx.db, eventId, now(ctx));
	const unreachable = await stoppedAddresses(
		ctx,
		rows.flatMap(({ mail }) => mail ?? [])
	);
	const those = (group: 'registered' | 'waitlisted' | 'unconfirmed') =>
		rows
			.filter(({ state, heldUntil }) => (heldUntil === null ? state : 'unconfirmed') === group)
			.map((row) => participant(row, unreachable));
	return {
		event,
		registered: those('registered'),
		waitlisted: those('waitlisted'),
		unconfirmed: those('unconfirmed'),
		deletesOn: deletionDay(ctx, event)
	};
}

function participant(row: RegistrationTable, unreachable: ReadonlySet<string>): Participant {
	const { id, name, mail, persons, locale, needsJson, confirmedOn, heldUntil } = row;
	return {
		...{ id, persons, locale, heldUntil },
		name: name ?? '',
		mail: readableMail(mail ?? ''),
		needs: needsJson,
		isConfirmed: confirmedOn !== null,
		isUnreachable: mail !== null && unreachable.has(mail)
	};
}

/** The domain in the letters of its language. */
function readableMail(mail: string): string {
	const [localPart = '', domain = ''] = mail.split('@');
	return domain === '' ? mail : `${localPart}@${domainToUnicode(domain)}`;
}
