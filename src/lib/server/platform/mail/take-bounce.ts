import { record } from '#lib/server/platform/audit.ts';
import { inTransaction, type Context } from '#lib/server/platform/context.ts';
import { readBounce } from './read-bounce.ts';
import { stopMailbox } from './stopped.ts';

/** What became of a mail that came back. */
export interface TakenBounce {
	/** `unknown`: of none of our mails, or of one sent so long ago that nothing is kept of it. */
	outcome: 'bounced' | 'complained' | 'passing' | 'unknown' | 'no-report';
	/** The keyed hash of the mailbox to which no mail goes any more. */
	mailbox: string | null;
}

/**
 * Takes a mail that came back: where it says that the mailbox takes none, or that its owner has
 * complained, nothing is sent there for a while. Taking it again changes nothing.
 * @param message as it came, with its headers.
 */
export async function takeBounce(ctx: Context, message: Uint8Array): Promise<TakenBounce> {
	const bounce = await readBounce(message);
	if (bounce === null) return { outcome: 'no-report', mailbox: null };
	const { verdict, mailIds } = bounce;
	if (verdict === 'passing') return { outcome: verdict, mailbox: null };
	return inTransaction(ctx, async (tx) => {
		const mail = mailIds.length === 0 ? undefined : await findMail(tx, mailIds);
		if (!mail?.mailbox) return { outcome: 'unknown', mailbox: null };
		await stopMailbox(tx, mail.mailbox, verdict);
		await record(tx, { action: `mail.${verdict}`, objectType: 'mail', objectId: mail.id });
		return { outcome: verdict, mailbox: mail.mailbox };
	});
}

function findMail({ db }: Context, ids: readonly string[]) {
	return db
		.selectFrom('mails')
		.select(['id', 'mailbox'])
		.where('id', 'in', ids)
		.where('mailbox', 'is not', null)
		.executeTakeFirst();
}
