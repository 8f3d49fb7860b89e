import { formatFor } from '#lib/i18n/format.ts';
import { translator, type Translate } from '#lib/i18n/translator.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { queueMail } from '#lib/server/platform/mail/index.ts';
import { localiser } from '#lib/server/translations/index.ts';
import { calendarOf } from '#lib/server/events/calendar.ts';
import { calendarEntries } from '#lib/server/events/entries.ts';
import { updateRegistration } from '#lib/server/events/registrations.ts';
import type { EventTable, RegistrationTable } from '#lib/server/events/tables.ts';
import { hashOfToken, tokenFor } from '#lib/server/events/tokens.ts';
import { whenText } from '#lib/server/events/when.ts';

/** Why somebody gets a mail about their registration. */
export type MailKind =
	| 'registered'
	| 'waitlisted'
	| 'movedUp'
	| 'alreadyRegistered'
	| 'alreadyWaitlisted'
	| 'changed'
	| 'eventCancelled'
	| 'cancelled';

/** What goes with which mail: a calendar file that enters the event, takes it out, or none. */
const CALENDAR: Record<MailKind, 'PUBLISH' | 'CANCEL' | null> = {
	registered: 'PUBLISH',
	waitlisted: null,
	movedUp: 'PUBLISH',
	alreadyRegistered: 'PUBLISH',
	alreadyWaitlisted: null,
	changed: 'PUBLISH',
	eventCancelled: 'CANCEL',
	cancelled: 'CANCEL'
};

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
	const title = say(event.id, 'title', event.title).text;
	const reason = say(event.id, 'cancelReason', event.cancelReason ?? '').text;
	const token = await currentToken(tx, registration);
	await queueMail(tx, {
		to: registration.mail,
		subject: t(`mails:events.${kind}.subject`, { title }),
		text: paragraphs(inTheirLanguage, t, { event, registration, kind, title, reason, token }),
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

interface Letter {
	event: EventTable;
	registration: RegistrationTable;
	kind: MailKind;
	title: string;
	reason: string;
	token: string;
}

function paragraphs(ctx: Context, t: Translate, letter: Letter): string {
	const { event, registration, kind, title, reason, token } = letter;
	const { name, locale, state, deleteOn } = registration;
	const { ORIGIN, MUNICIPALITY, TIME_ZONE } = ctx.config;
	const format = formatFor(locale, TIME_ZONE);
	const page = `${ORIGIN}/${locale}/events/${event.slug}`;
	const isGone = kind === 'eventCancelled' || kind === 'cancelled';
	const hasCalendar = CALENDAR[kind] === 'PUBLISH' && state === 'registered';
	const facts = [
		title,
		t('mails:events.facts.when', { when: whenText(t, format, TIME_ZONE, event) }),
		t('mails:events.facts.where', { where: whereText(event) }),
		state === 'registered' &&
			event.onlineUrl &&
			t('mails:events.facts.online', { url: event.onlineUrl }),
		t('mails:events.facts.persons', { count: registration.persons })
	];
	return [
		t('mails:events.greeting', { name: name ?? '' }),
		t(`mails:events.${kind}.intro`, { title }),
		kind === 'eventCancelled' && reason,
		kind === 'changed' && state === 'waitlisted' && t('mails:events.stillWaiting'),
		facts.filter(Boolean).join('\n'),
		hasCalendar && t('mails:events.calendar'),
		!isGone && `${t('mails:events.cancelLink')}\n${page}/cancel/${token}`,
		!isGone && `${t('mails:events.page')}\n${page}`,
		kind === 'cancelled'
			? t('mails:events.deleted')
			: t('mails:events.deletion', { day: format.day(deleteOn) }),
		MUNICIPALITY
	]
		.filter(Boolean)
		.join('\n\n');
}

async function calendarFile(
	ctx: Context,
	event: EventTable,
	{ state }: RegistrationTable,
	kind: MailKind
) {
	const method = CALENDAR[kind];
	if (method === null || state === 'waitlisted') return [];
	const content = calendarOf(ctx, await calendarEntries(ctx, [event], true), { method });
	const contentType = `text/calendar; charset=utf-8; method=${method}`;
	return [{ filename: `${event.slug}.ics`, contentType, content }];
}

/** Place and address in one line. */
function whereText({ place, address }: EventTable): string {
	return [place, address].filter(Boolean).join(', ');
}
