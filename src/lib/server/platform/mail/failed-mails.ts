import type { Db } from '#lib/server/platform/db/index.ts';
import { readFailure, type MailFailureReason } from './failure.ts';

/** A mail that was given up. To whom it went is left out: nobody needs it to see what is wrong. */
export interface FailedMail {
	/** That of its job too, by which it is tried again. */
	id: string;
	subject: string | null;
	createdAt: string;
	/** When it was given up. */
	endedAt: string | null;
	reason: MailFailureReason;
	/** What the server answered in figures (`550 5.1.1`), or the error of the network; may be empty. */
	code: string;
}

/** The mails that were given up, the newest first. */
export async function failedMails(db: Db): Promise<FailedMail[]> {
	const rows = await db
		.selectFrom('jobs')
		.innerJoin('mails', 'mails.id', 'jobs.id')
		.select(['mails.id', 'mails.subject', 'mails.createdAt', 'jobs.endedAt', 'jobs.lastError'])
		.where('jobs.state', '=', 'failed')
		.where('jobs.kind', '=', 'mail.send')
		.orderBy('jobs.endedAt', 'desc')
		.limit(100)
		.execute();
	return rows.map(({ lastError, ...mail }) => ({ ...mail, ...readFailure(lastError) }));
}
