import type { Attachment, Email } from 'postal-mime';
import { isAboutMailbox } from './failure.ts';
import { mailIdsIn } from './message-id.ts';

/** What a mail that came back says of one of ours. */
export interface Bounce {
	/** Those of our mails that it may be about: what stands in the return path and in what it brings back. */
	mailIds: string[];
	/** `passing`: it says that delivery takes longer, has worked, or failed for another reason than the mailbox. */
	verdict: 'bounced' | 'complained' | 'passing';
}

/**
 * Reads a delivery status notification (RFC 3464) or a report of a complaint (ARF, RFC 5965).
 * @param message as it came, with its headers.
 * @returns null for any other mail.
 */
export async function readBounce(message: Uint8Array): Promise<Bounce | null> {
	const { default: PostalMime } = await import('postal-mime');
	const mail = await PostalMime.parse(message, { forceRfc822Attachments: true });
	const verdict = verdictOf(mail);
	if (verdict === null) return null;
	const returned = ['message/rfc822', 'message/global', 'text/rfc822-headers'];
	const brought = partsOf(mail, returned).flatMap((part) => fieldsOf(part, 'message-id'));
	const paths = [...(mail.to ?? []).map(({ address }) => address ?? ''), ...deliveredTo(mail)];
	return { mailIds: [...new Set([...paths, ...brought].flatMap(mailIdsIn))], verdict };
}

function verdictOf(mail: Email): Bounce['verdict'] | null {
	const [complaint] = partsOf(mail, ['message/feedback-report']);
	if (complaint)
		return fieldsOf(complaint, 'feedback-type').includes('not-spam') ? 'passing' : 'complained';
	const statuses = ['message/delivery-status', 'message/global-delivery-status'];
	const [report] = partsOf(mail, statuses);
	if (!report) return null;
	const hasFailed = fieldsOf(report, 'action').includes('failed');
	// RFC 3464 §2.3.4: three figures, perhaps with words in brackets behind them
	const [status = ''] = (fieldsOf(report, 'status')[0] ?? '').split(/[\s(]/);
	return hasFailed && status !== '' && isAboutMailbox(status) ? 'bounced' : 'passing';
}

function deliveredTo({ headers }: Email): string[] {
	const names = ['delivered-to', 'x-original-to', 'envelope-to'];
	return headers.filter(({ key }) => names.includes(key)).map(({ value }) => value);
}

function partsOf({ attachments }: Email, types: readonly string[]): string[] {
	return attachments.filter(({ mimeType }) => types.includes(mimeType)).map(textOf);
}

function textOf({ content }: Attachment): string {
	return typeof content === 'string' ? content : new TextDecoder().decode(content);
}

/** The values of a header field, wherever it stands in a part; long ones are folded onto more lines. */
function fieldsOf(part: string, name: string): string[] {
	const unfolded = part.replace(/\r?\n[ \t]+/g, ' ');
	return [...unfolded.matchAll(new RegExp(`^${name}:(.*)$`, 'gim'))].map(([, value = '']) =>
		value.trim().toLowerCase()
	);
}
