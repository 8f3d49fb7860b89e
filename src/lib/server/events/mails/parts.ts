import { formatFor, type Format } from '#lib/i18n/format.ts';
import type { Translate } from '#lib/i18n/translator.ts';
import type { LocalText } from '#lib/shared/translations/local-text.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { inTheirWords, isolated, type Part } from '#lib/server/platform/mail/index.ts';
import type { EventTable, RegistrationTable } from '#lib/server/events/tables.ts';
import { confirmationToken } from '#lib/server/events/tokens.ts';
import { whenText } from '#lib/server/events/when.ts';
import { entersCalendar, type MailKind } from './calendar-file.ts';

/** What a mail to somebody who registered is made of. */
interface ParticipantLetter {
	event: EventTable;
	registration: RegistrationTable;
	kind: MailKind;
	title: string;
	reason: LocalText;
	token: string;
	sender: string;
}

/**
 * The paragraphs of a mail to somebody who registered. Until the owner of the address has confirmed it,
 * nothing stands in them that was typed into the form: a stranger may have done that.
 */
export function partsOf(ctx: Context, t: Translate, letter: ParticipantLetter): Part[] {
	const { registration, kind, title, reason, sender } = letter;
	const { name, locale, state, confirmedOn, deleteOn } = registration;
	const format = formatFor(locale, ctx.config.TIME_ZONE);
	const words = () => inTheirWords({ t, reader: locale, sender }, reason.text, reason.locale);
	const parts = [
		confirmedOn === null
			? t('mails:events.hello')
			: t('mails:events.greeting', { name: isolated(name ?? '') }),
		t(`mails:events.${kind}.intro`, { title }),
		kind === 'confirm' && t(`mails:events.confirm.${state}`),
		kind === 'eventCancelled' && reason.text !== '' && words(),
		kind === 'changed' && state === 'waitlisted' && t('mails:events.stillWaiting'),
		{ heading: title },
		factsText(ctx, t, format, letter),
		entersCalendar(kind, registration) && t('mails:events.calendar'),
		...linkTexts(ctx, t, format, letter),
		kind === 'cancelled'
			? t('mails:events.deleted')
			: t('mails:events.deletion', { day: format.day(deleteOn) }),
		isolated(sender)
	];
	return parts.filter((part) => part !== false);
}

function factsText(
	ctx: Context,
	t: Translate,
	format: Format,
	{ event, registration }: ParticipantLetter
): string {
	const { state, persons, confirmedOn } = registration;
	const isConfirmed = confirmedOn !== null;
	const { place, address, onlineUrl } = event;
	const where = isolated([place, address].filter(Boolean).join(', '));
	return [
		t('mails:events.facts.when', { when: whenText(t, format, ctx.config.TIME_ZONE, event) }),
		t('mails:events.facts.where', { where }),
		isConfirmed &&
			state === 'registered' &&
			onlineUrl &&
			t('mails:events.facts.online', { url: onlineUrl }),
		isConfirmed && t('mails:events.facts.persons', { count: persons })
	]
		.filter(Boolean)
		.join('\n');
}

function linkTexts(
	ctx: Context,
	t: Translate,
	format: Format,
	{ event, registration, kind, token }: ParticipantLetter
): (string | false)[] {
	if (kind === 'eventCancelled' || kind === 'cancelled') return [];
	const { id, locale, confirmedOn, heldUntil } = registration;
	const page = `${ctx.config.ORIGIN}/${locale}/events/${event.slug}`;
	const confirming = `${page}/confirm/${confirmationToken(ctx, id)}`;
	const isConfirmed = confirmedOn !== null;
	const until = heldUntil !== null && format.moment(heldUntil);
	return [
		!isConfirmed && `${t('mails:events.confirmLink')}\n${confirming}`,
		!isConfirmed && until && t('mails:events.heldUntil', { until }),
		(isConfirmed || !until) && `${t('mails:events.cancelLink')}\n${page}/cancel/${token}`,
		`${t('mails:events.page')}\n${page}`
	];
}
