import { randomUUID } from 'node:crypto';
import type { Locale } from '#lib/i18n/registry.ts';
import { canonicalMail } from '#lib/shared/mail/address.ts';
import { inTransaction, today, type Context } from '#lib/server/platform/context.ts';
import { admit, isolated, queueMail, type Recipient } from '#lib/server/platform/mail/index.ts';
import { addSubscription, type Subject } from './repository.ts';
import { deletionDate, PENDING_DAYS } from './retention.ts';
import type { SubscriptionTable } from './tables.ts';
import { tokenOf } from './token.ts';
import { voiceIn } from './voice.ts';

export interface NewSubscription {
	subject: Subject;
	/** What the confirmation is for, in the municipality's words: the measure, the board of the idea. */
	title: string;
	mail: string;
	/** The language in which they want to be written to. */
	locale: Locale;
}

/**
 * Keeps an address for a subject and sends the mail with which its owner confirms it (double
 * opt-in). Whoever is confirmed already gets no second mail, and nobody can tell that they are.
 * @throws DomainError `rate-limited`, whether the address is known or not.
 */
export async function subscribe(ctx: Context, asked: NewSubscription): Promise<void> {
	const mail = canonicalMail(asked.mail);
	await inTransaction(ctx, async (tx) => {
		const recipient = await admit(tx, mail);
		const subscription = await addSubscription(tx.db, {
			id: randomUUID(),
			subjectType: asked.subject.type,
			subjectId: asked.subject.id,
			mail,
			locale: asked.locale,
			state: 'pending',
			createdOn: today(tx),
			deleteOn: deletionDate(tx)
		});
		if (subscription.state === 'confirmed') return;
		await askToConfirm(tx, recipient, subscription, asked);
	});
}

async function askToConfirm(
	tx: Context,
	to: Recipient,
	{ id, locale, deleteOn }: SubscriptionTable,
	{ subject, title }: NewSubscription
): Promise<void> {
	const { t, format, href, municipality } = await voiceIn(tx, locale);
	const token = tokenOf(tx, id);
	const values = {
		municipality: isolated(municipality),
		title: isolated(title),
		confirmLink: href(`/notifications/confirm/${token}`),
		stopLink: href(`/notifications/stop/${token}`),
		day: format.day(deleteOn),
		days: PENDING_DAYS
	};
	await queueMail(tx, {
		to,
		locale,
		sender: municipality,
		subject: t(`mails:notifications.confirm.${subject.type}.subject`, values),
		parts: [
			t(`mails:notifications.confirm.${subject.type}.why`, values),
			t('mails:notifications.confirm.text', values)
		]
	});
}
