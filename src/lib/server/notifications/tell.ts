import type { Locale } from '#lib/i18n/registry.ts';
import type { TextValues } from '#lib/i18n/translator.ts';
import { inTransaction, type Context } from '#lib/server/platform/context.ts';
import { queueMail } from '#lib/server/platform/mail/index.ts';
import { findSubscribers, type Subject } from './repository.ts';
import type { SubscriptionTable } from './tables.ts';
import { tokenOf } from './token.ts';
import { voiceIn, type Voice } from './voice.ts';

/** Each has its texts in the catalogue `mails`; beside `link` and `municipality` they want: */
export type NewsKind =
	/** title, board */
	| 'ideas.published'
	/** title, board, reason */
	| 'ideas.hidden'
	/** title, target */
	| 'ideas.merged'
	/** title, answer */
	| 'ideas.answered'
	/** number, title, status, note */
	| 'measures.status';

export interface News {
	/** What it is about; whoever follows several of them still gets one mail. */
	subject: Subject | readonly Subject[];
	kind: NewsKind;
	/** Where to read on, without language: `/boards/x`; in the texts as `{{link}}`. */
	path: string;
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
	text: string;
}

async function write(tx: Context, { kind, path, values }: News, locale: Locale): Promise<Letter> {
	const voice = await voiceIn(tx, locale);
	const all = {
		municipality: tx.config.MUNICIPALITY,
		link: voice.href(path),
		...(typeof values === 'function' ? await values(voice) : values)
	};
	return {
		voice,
		subject: voice.t(`mails:${kind}.subject`, all),
		text: voice.t(`mails:${kind}.text`, all)
	};
}

async function send(
	tx: Context,
	{ voice, subject, text }: Letter,
	{ id, mail, deleteOn }: SubscriptionTable
): Promise<void> {
	const footer = voice.t('mails:notifications.footer', {
		municipality: tx.config.MUNICIPALITY,
		stopLink: voice.href(`/notifications/stop/${tokenOf(tx, id)}`),
		day: voice.format.day(deleteOn)
	});
	await queueMail(tx, {
		to: mail,
		subject,
		text: `${text.replace(/\n{3,}/g, '\n\n')}\n\n-- \n${footer}\n`
	});
}
