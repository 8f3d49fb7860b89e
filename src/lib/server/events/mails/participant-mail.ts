import { translator } from '#lib/i18n/translator.ts';
import type { Context } from '#lib/server/platform/context.ts';
import {
	admittedBefore,
	isolated,
	queueMail,
	type Recipient
} from '#lib/server/platform/mail/index.ts';
import { siteFace } from '#lib/server/settings/index.ts';
import { localiser } from '#lib/server/translations/index.ts';
import { updateRegistration } from '#lib/server/events/registration-repository.ts';
import type { EventTable, RegistrationTable } from '#lib/server/events/tables.ts';
import { hashOfToken, tokenFor } from '#lib/server/events/tokens.ts';
import { calendarFile, type MailKind } from './calendar-file.ts';
import { partsOf } from './parts.ts';

/**
 * Queues a mail to somebody who registered, in their language; without an address there is none.
 * @param recipient the address as the gate let it through, where somebody has just typed it.
 */
export async function mailParticipant(
	tx: Context,
	event: EventTable,
	registration: RegistrationTable,
	kind: MailKind,
	recipient?: Recipient
): Promise<void> {
	if (registration.mail === null) return;
	const { locale } = registration;
	const inTheirLanguage = { ...tx, locale };
	const t = await translator(locale, ['mails', 'events']);
	const say = await localiser(inTheirLanguage, 'event', [event.id]);
	const title = isolated(say(event.id, 'title', event.title).text);
	const reason = say(event.id, 'cancelReason', event.cancelReason ?? '');
	const token = await currentToken(tx, registration);
	const sender = (await siteFace(tx)).name;
	const letter = { event, registration, kind, title, reason, token, sender };
	await queueMail(tx, {
		to: recipient ?? admittedBefore(registration.mail),
		locale,
		sender,
		subject: t(`mails:events.${kind}.subject`, { title }),
		parts: partsOf(inTheirLanguage, t, letter),
		attachments: await calendarFile(inTheirLanguage, event, registration, kind)
	});
}

/** The token of the link; after a change of the site's key it is a new one. */
async function currentToken(tx: Context, { id, tokenHash }: RegistrationTable): Promise<string> {
	const token = tokenFor(tx, id);
	const hash = hashOfToken(token);
	if (hash !== tokenHash) await updateRegistration(tx.db, id, { tokenHash: hash });
	return token;
}
