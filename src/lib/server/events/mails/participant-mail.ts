import { formatFor } from '#lib/i18n/format.ts';
import { translator, type Translate } from '#lib/i18n/translator.ts';
import type { LocalText } from '#lib/shared/translations/local-text.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { inTheirWords, isolated, queueMail, type Part } from '#lib/server/platform/mail/index.ts';
import { siteFace } from '#lib/server/settings/index.ts';
import { localiser } from '#lib/server/translations/index.ts';
import { updateRegistration } from '#lib/server/events/registration-repository.ts';
import type { EventTable, RegistrationTable } from '#lib/server/events/tables.ts';
import { hashOfToken, tokenFor } from '#lib/server/events/tokens.ts';
import { whenText } from '#lib/server/events/when.ts';
import { calendarFile, entersCalendar, type MailKind } from './calendar-file.ts';

/** Queues a mail to somebody who registered, in their language; without an address there is none. */
export async function mailParticipant(
	tx: Context,
	event: EventTable,
	registration: RegistrationTable,
	kind: MailKind
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
		to: registration.mail,
		locale,
		sender,
		subject: t(`mails:events.${kind}.subject`, { title }),
		parts: partsOf(inTheirLanguage, t, letter),
		attachments: await calendarFile(inTheirLanguage, event, registration.state, kind)
	});
}

/** The token of the link; after a change of the site's key it is a new one. */
async function currentToken(tx: Context, { id, tokenHash }: RegistrationTable): Promise<string> {
	const token = tokenFor(tx, id);
	const hash = hashOfToken(token);
	if (hash !== tokenHash) await updateRegistration(tx.db, id, { tokenHash: hash });
	return token;
}

interface ParticipantLetter {
	event: EventTable;
	registration: RegistrationTable;
	kind: MailKind;
	title: string;
	reason: LocalText;
	token: string;
	sender: string;
}

function partsOf(ctx: Context, t: Translate, letter: ParticipantLetter): Part[] {
	const { event, registration, kind, title, reason, token, sender } = letter;
	const { name, locale, state, deleteOn } = registration;
	const { ORIGIN, TIME_ZONE } = ctx.config;
	const format = formatFor(locale, TIME_ZONE);
	const page = `${ORIGIN}/${locale}/events/${event.slug}`;
	const isGone = kind === 'eventCancelled' || kind === 'cancelled';
	const words = () => inTheirWords({ t, reader: locale, sender }, reason.text, reason.locale);
	const facts = [
		t('mails:events.facts.when', { when: whenText(t, format, TIME_ZONE, event) }),
		t('mails:events.facts.where', { where: isolated(whereText(event)) }),
		state === 'registered' &&
			event.onlineUrl &&
			t('mails:events.facts.online', { url: event.onlineUrl }),
		t('mails:events.facts.persons', { count: registration.persons })
	];
	const parts = [
		t('mails:events.greeting', { name: isolated(name ?? '') }),
		t(`mails:events.${kind}.intro`, { title }),
		kind === 'eventCancelled' && reason.text !== '' && words(),
		kind === 'changed' && state === 'waitlisted' && t('mails:events.stillWaiting'),
		{ heading: title },
		facts.filter(Boolean).join('\n'),
		entersCalendar(kind, state) && t('mails:events.calendar'),
		!isGone && `${t('mails:events.cancelLink')}\n${page}/cancel/${token}`,
		!isGone && `${t('mails:events.page')}\n${page}`,
		kind === 'cancelled'
			? t('mails:events.deleted')
			: t('mails:events.deletion', { day: format.day(deleteOn) }),
		isolated(sender)
	];
	return parts.filter((part) => part !== false);
}

/** Place and address in one line. */
function whereText({ place, address }: EventTable): string {
	return [place, address].filter(Boolean).join(', ');
}
