import type { Locale } from '#lib/i18n/registry.ts';
import type { TextValues } from '#lib/i18n/translator.ts';
import { inTransaction, type Context } from '#lib/server/platform/context.ts';
import {
	admittedBefore,
	inTheirWords,
	isolated,
	queueMail,
	type Part
} from '#lib/server/platform/mail/index.ts';
import { findSubscribers, type Subject } from './repository.ts';
import type { SubscriptionTable } from './tables.ts';
import { tokenOf } from './token.ts';
import { voiceIn, type Voice } from './voice.ts';

/** Each has its texts in the catalogue `mails`; beside `link` and `quote` they want: */
export type NewsKind =
	/** title, board */
	| 'ideas.published'
	/** title, board, reason */
	| 'ideas.hidden'
	/** title, target */
	| 'ideas.merged'
	/** title */
	| 'ideas.answered'
	/** number, title, status */
	| 'measures.status';

export interface News {
	/** What it is about; whoever follows several of them still gets one mail. */
	subject: Subject | readonly Subject[];
	kind: NewsKind;
	/** Where to read on, without language: `/boards/x`; in the texts as `{{link}}`. */
	path: string;
	/** What staff wrote to them, set apart as their words; empty for nothing. */
	quote?: string;
	/** The other placeholders, the same in every language or made for each. */
	values: TextValues | ((voice: Voice) => TextValues | Promise<TextValues>);
}

/**
 * Writes one mail to each confirmed subscriber of the subjects, in their language. Call it once
 * per change, inside the transaction of the change.
 * @returns how many people are written to.
 */
export async function tell(ctx: Context, news: News): Promise<number> {
	const subjects = 'type' in news.subject ? [news.subject] : news.subject;
	return inTransaction(ctx, async (tx) => {
		const subscribers = onePerMail(await findSubscribers(tx.db, subjects));
		const letters = new Map<Locale, Letter>();
		for (const subscriber of subscribers) {
			const letter = letters.get(subscriber.locale) ?? (await write(tx, news, subscriber.locale));
			letters.set(subscriber.locale, letter);
			await send(tx, letter, subscriber);
		}
		return subscribers.length;
	});
}

/** How many people `tell` would write to. */
export async function subscriberCount(ctx: Context, subjects: readonly Subject[]): Promise<number> {
	return onePerMail(await findSubscribers(ctx.db, subjects)).length;
}

/** Of an address that follows several subjects, the subscription that was asked for last. */
function onePerMail(rows: readonly SubscriptionTable[]): SubscriptionTable[] {
	const byMail = new Map<string, SubscriptionTable>();
	for (const row of rows) {
		const known = byMail.get(row.mail);
		if (!known || known.createdOn < row.createdOn) byMail.set(row.mail, row);
	}
	return [...byMail.values()];
}

interface Letter {
	voice: Voice;
	subject: string;
	parts: Part[];
}

/** Stands in a text where the quote goes. */
const QUOTE = '\uFFFC';

async function write(
	tx: Context,
	{ kind, path, values, quote = '' }: News,
	locale: Locale
): Promise<Letter> {
	const voice = await voiceIn(tx, locale);
	const own = Object.entries(typeof values === 'function' ? await values(voice) : values);
	const all = {
		...Object.fromEntries(own.map(([name, value]) => [name, isolated(String(value))])),
		link: voice.href(path),
		quote: QUOTE
	};
	const [before = '', after = ''] = voice.t(`mails:${kind}.text`, all).split(QUOTE);
	const words = () => inTheirWords({ ...voice, reader: locale, sender: voice.municipality }, quote);
	return {
		voice,
		subject: voice.t(`mails:${kind}.subject`, all),
		parts: quote === '' ? [before, after] : [before, words(), after]
	};
}

async function send(
	tx: Context,
	{ voice, subject, parts }: Letter,
	{ id, mail, deleteOn }: SubscriptionTable
): Promise<void> {
	const { t, locale, format, href, municipality } = voice;
	const stopLink = href(`/notifications/stop/${tokenOf(tx, id)}`);
	await queueMail(tx, {
		to: admittedBefore(mail),
		locale,
		sender: municipality,
		subject,
		parts,
		footer: t('mails:notifications.footer', {
			municipality: isolated(municipality),
			stopLink,
			day: format.day(deleteOn)
		}),
		unsubscribeUrl: `${stopLink}/one-click`
	});
}
