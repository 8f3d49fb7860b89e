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

	constructor(reason: MailFailureReason, code = '') {
		super(`${reason} ${code}`.trim());
		this.isForGood = reason === 'refused';
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
}

/**
 * What an error of nodemailer means for the mail. The server says never (RFC 5321 §4.2.1: 5yz) of this
 * mail alone when it answers to its envelope or its text; a rejected password is the settings' fault.
 */
export function failureOf(cause: unknown): MailFailure {
	if (!(cause instanceof Error)) return new MailFailure('other');
	const { code, responseCode, response }: SmtpError = cause;
	if (typeof responseCode !== 'number') return new MailFailure('unreachable', String(code ?? ''));
	// the reply code and, where there is one, the enhanced one (RFC 3463)
	const [figures = ''] = /^\d{3}([ -]\d\.\d{1,3}\.\d{1,3})?/.exec(String(response)) ?? [];
	const answer = figures.replace('-', ' ') || String(responseCode);
	if (code === 'EAUTH') return new MailFailure('sign-in', answer);
	const isAboutMail = code === 'EENVELOPE' || code === 'EMESSAGE';
	return new MailFailure(responseCode >= 500 && isAboutMail ? 'refused' : 'deferred', answer);
}
