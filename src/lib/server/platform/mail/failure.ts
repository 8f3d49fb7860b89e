/** Why a mail did not go out, as staff are told it. */
export const MAIL_FAILURES = [
	'refused',
	'deferred',
	'sign-in',
	'unreachable',
	'no-server',
	'other'
] as const;
export type MailFailureReason = (typeof MAIL_FAILURES)[number];

/**
 * A mail that did not go out. Its message goes on record, so it holds no more than the reason and what
 * the server answered in figures: servers repeat the address in their words.
 */
export class MailFailure extends Error {
	readonly isForGood: boolean;
	/** Whether it is the mailbox that the server refuses, and not the mail or its sender. */
	readonly isOfMailbox: boolean;

	constructor(reason: MailFailureReason, code = '', isOfMailbox = false) {
		super(`${reason} ${code}`.trim());
		this.isForGood = reason === 'refused';
		this.isOfMailbox = isOfMailbox;
	}
}

/** Reads on record what `MailFailure` said; anything else, such as a process that ended, is `other`. */
export function readFailure(message: string | null): { reason: MailFailureReason; code: string } {
	const [first = '', ...rest] = (message ?? '').split(' ');
	const reason = MAIL_FAILURES.find((known) => known === first);
	return reason ? { reason, code: rest.join(' ') } : { reason: 'other', code: '' };
}

/** What nodemailer throws: https://nodemailer.com/errors */
interface SmtpError extends Error {
	code?: unknown;
	responseCode?: unknown;
	response?: unknown;
	/** What it answered to. */
	command?: unknown;
}

/**
 * What an error of nodemailer means for the mail. The server says never (RFC 5321 §4.2.1: 5yz) of this
 * mail alone when it answers to its envelope or its text; a rejected password is the settings' fault.
 */
export function failureOf(cause: unknown): MailFailure {
	if (!(cause instanceof Error)) return new MailFailure('other');
	const { code, responseCode, response, command }: SmtpError = cause;
	if (typeof responseCode !== 'number') return new MailFailure('unreachable', String(code ?? ''));
	// the reply code and, where there is one, the enhanced one (RFC 3463)
	const [figures = ''] = /^\d{3}([ -]\d\.\d{1,3}\.\d{1,3})?/.exec(String(response)) ?? [];
	const answer = figures.replace('-', ' ') || String(responseCode);
	if (code === 'EAUTH') return new MailFailure('sign-in', answer);
	const isAboutMail = code === 'EENVELOPE' || code === 'EMESSAGE';
	if (responseCode < 500 || !isAboutMail) return new MailFailure('deferred', answer);
	const [, status = ''] = answer.split(' ');
	return new MailFailure('refused', answer, command === 'RCPT TO' && isAboutMailbox(status));
}

/**
 * Whether an enhanced status (RFC 3463) of class 5 speaks of the mailbox: its address (X.1, not the
 * sender's: X.1.7 and 8) or the mailbox itself (X.2, but a full one, X.2.2, is emptied some day). Where
 * there is none, the answer to the address does.
 */
export function isAboutMailbox(status: string): boolean {
	return status === '' || /^5\.(1\.(?![78]$)|2\.(?!2$))/.test(status);
}
