import { isPublic } from '#lib/shared/events/lifecycle.ts';
import { inTransaction, now, type Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { admit } from '#lib/server/platform/mail/index.ts';
import { mailParticipant } from '#lib/server/events/mails/participant-mail.ts';
import { findRegistrationByMail } from '#lib/server/events/registration-repository.ts';
import { findEventBySlug, lockEvent } from '#lib/server/events/repository.ts';
import { remind } from './remind.ts';

/**
 * Sends the mail about a registration once more; the caller cannot tell whether there is one.
 * @param mail as the form gives it.
 * @throws DomainError `not-found`; `closed` when the event is over or called off; `rate-limited`.
 */
export async function resendConfirmation(ctx: Context, slug: string, mail: string): Promise<void> {
	const event = await findEventBySlug(ctx.db, slug);
	if (!event || !isPublic(event.status)) throw new DomainError('not-found');
	const recipient = await admit(ctx, mail);
	await inTransaction(ctx, async (tx) => {
		const held = await lockEvent(tx.db, event.id);
		if (!held || held.status !== 'published' || held.startsAt <= now(tx))
			throw new DomainError('closed', 'events:window.over');
		const known = await findRegistrationByMail(tx.db, held.id, mail);
		if (!known) return;
		if (known.confirmedOn !== null) await remind(tx, held, known, recipient);
		else await mailParticipant(tx, held, known, 'confirm', recipient);
	});
}
