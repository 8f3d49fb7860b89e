import { inTransaction, type Context } from '#lib/server/platform/context.ts';
import { mailboxKey, takeBounce, type TakenBounce } from '#lib/server/platform/mail/index.ts';
import { deleteSubscription, findAddresses } from './repository.ts';

/**
 * Takes a mail that came back, and ends what its mailbox is told about.
 * @param message as it came, with its headers.
 * @returns how many subscriptions were ended.
 */
export async function stopBounced(
	ctx: Context,
	message: Uint8Array
): Promise<Pick<TakenBounce, 'outcome'> & { ended: number }> {
	return inTransaction(ctx, async (tx) => {
		const { outcome, mailbox } = await takeBounce(tx, message);
		const found = mailbox === null ? [] : await findAddresses(tx.db);
		const concerned = found.filter(({ mail }) => mailboxKey(tx, mail) === mailbox);
		for (const { id } of concerned) await deleteSubscription(tx.db, id);
		return { outcome, ended: concerned.length };
	});
}
