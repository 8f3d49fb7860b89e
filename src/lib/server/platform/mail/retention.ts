import { deleteFound, type Db } from '#lib/server/platform/db/index.ts';
import type { RetentionRule } from '#lib/server/platform/retention/index.ts';

export const mailRetention: RetentionRule[] = [
	{
		name: 'mail.sent',
		days: 7,
		deleteSome: (db, { instant }, limit) => deleteMails(db, 'sentAt', instant, limit)
	},
	{
		// As long as staff see that it was given up (`jobs.failed`), and can have it tried again.
		name: 'mail.unsent',
		days: 35,
		deleteSome: (db, { instant }, limit) => deleteMails(db, 'createdAt', instant, limit)
	},
	{
		name: 'mail.stopped',
		days: 0,
		deleteSome: async (db, { instant }, limit) => {
			const over = db
				.selectFrom('stoppedMailboxes')
				.select('mailbox')
				.where('until', '<=', instant)
				.limit(limit);
			return deleteFound(db, 'stoppedMailboxes', 'mailbox', over);
		}
	}
];

async function deleteMails(
	db: Db,
	since: 'sentAt' | 'createdAt',
	until: string,
	limit: number
): Promise<number> {
	const old = db.selectFrom('mails').select('id').where(since, '<=', until).limit(limit);
	return deleteFound(db, 'mails', 'id', old);
}
