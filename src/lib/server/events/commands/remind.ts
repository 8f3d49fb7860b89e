import type { Context } from '#lib/server/platform/context.ts';
import type { Recipient } from '#lib/server/platform/mail/index.ts';
import { mailParticipant } from '#lib/server/events/mails/participant-mail.ts';
import type { EventTable, RegistrationTable } from '#lib/server/events/tables.ts';

/** Tells somebody who has confirmed long ago what they have, with the link to cancel. */
export async function remind(
	tx: Context,
	event: EventTable,
	known: RegistrationTable,
	recipient: Recipient
): Promise<void> {
	const kind = known.state === 'registered' ? 'alreadyRegistered' : 'alreadyWaitlisted';
	await mailParticipant(tx, event, known, kind, recipient);
}
