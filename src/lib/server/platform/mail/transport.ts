import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SendMailOptions } from 'nodemailer';
import type { Config } from '#lib/server/platform/config.ts';
import { failureOf, MailFailure } from './failure.ts';
import { returnPathOf } from './message-id.ts';

export interface OutgoingMail {
	id: string;
	/** The same for every try. */
	messageId: string;
	from: { name: string; address: string };
	to: string;
	subject: string;
	text: string;
	html: string | undefined;
	/** Where one POST ends the subscription it comes of. */
	unsubscribeUrl: string | null;
	attachments: { filename: string; contentType: string; content: string }[];
}

/** @throws MailFailure when it does not go out. */
export type Transport = (mail: OutgoingMail) => Promise<void>;

/** Milliseconds after which a server that says nothing is left; `SMTP_URL?socketTimeout=…` sets others. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** Loaded with the first mail: a quiet site does not need the memory it takes. */
const nodemailer = async () => (await import('nodemailer')).default;

/** Where a mail server needs no encryption: what is said to it does not leave the machine. */
const HERE = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** SMTP when `SMTP_URL` is set, else a folder (`MAIL_DIR`) of .eml files. */
export function transportFor(config: Config): Transport {
	if (config.SMTP_URL) return smtpTransport(config.SMTP_URL, config.MAIL_BOUNCES);
	if (config.MAIL_DIR) return folderTransport(config.MAIL_DIR);
	return async () => {
		throw new MailFailure('no-server');
	};
}

function smtpTransport(url: string, bounces: string | undefined): Transport {
	// Without encryption mails and password would be read on their way: better they wait.
	const requireTLS = !HERE.test(new URL(url).hostname);
	const open = async () => (await nodemailer()).createTransport({ url, ...PATIENCE, requireTLS });
	let smtp: ReturnType<typeof open> | undefined;
	return async (mail) => {
		smtp ??= open();
		const server = await smtp;
		try {
			await server.sendMail({ ...messageOf(mail), ...(bounces && envelopeOf(mail, bounces)) });
		} catch (cause) {
			throw failureOf(cause);
		}
	};
}

function folderTransport(folder: string): Transport {
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	return async (mail) => {
		const { createTransport } = await nodemailer();
		const stream = createTransport({ streamTransport: true, buffer: true });
		const { message } = await stream.sendMail(messageOf(mail));
		writeFileSync(join(folder, `${mail.id}.eml`), message as Buffer, { mode: 0o600 });
	};
}

/** What comes back comes to an address that names the mail (a variable envelope return path). */
function envelopeOf({ id, to }: OutgoingMail, bounces: string): Pick<SendMailOptions, 'envelope'> {
	return { envelope: { from: returnPathOf(id, bounces), to } };
}

/** No out-of-office answer is wanted (RFC 3834); mail programs offer to unsubscribe (RFC 8058). */
function messageOf({ id: _, unsubscribeUrl, ...mail }: OutgoingMail): SendMailOptions {
	return {
		...mail,
		headers: {
			'Auto-Submitted': 'auto-generated',
			...(unsubscribeUrl && { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' })
		},
		...(unsubscribeUrl && { list: { unsubscribe: unsubscribeUrl } })
	};
}
