import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import nodemailer, { type SendMailOptions } from 'nodemailer';
import type { Config } from '#lib/server/platform/config.ts';

export interface OutgoingMail {
	id: string;
	from: { name: string; address: string };
	to: string;
	subject: string;
	text: string;
	html: string | undefined;
	/** Where one POST ends the subscription it comes of. */
	unsubscribeUrl: string | null;
	attachments: { filename: string; contentType: string; content: string }[];
}

export type Transport = (mail: OutgoingMail) => Promise<void>;

/** SMTP when `SMTP_URL` is set, else a folder (`MAIL_DIR`) of .eml files. */
export function transportFor(config: Config): Transport {
	if (config.SMTP_URL) return smtpTransport(config.SMTP_URL);
	if (config.MAIL_DIR) return folderTransport(config.MAIL_DIR);
	return async () => {
		throw new Error('No mail server is set: SMTP_URL is missing');
	};
}

function smtpTransport(url: string): Transport {
	const smtp = nodemailer.createTransport(url);
	return async (mail) => {
		await smtp.sendMail(messageOf(mail));
	};
}

function folderTransport(folder: string): Transport {
	mkdirSync(folder, { recursive: true });
	const stream = nodemailer.createTransport({ streamTransport: true, buffer: true });
	return async (mail) => {
		const { message } = await stream.sendMail(messageOf(mail));
		writeFileSync(join(folder, `${mail.id}.eml`), message as Buffer);
	};
}

/** No out-of-office answer is wanted (RFC 3834); mail programs offer to unsubscribe (RFC 8058). */
function messageOf({ id, unsubscribeUrl, ...mail }: OutgoingMail): SendMailOptions {
	return {
		...mail,
		messageId: `<${id}@mitraum>`,
		headers: {
			'Auto-Submitted': 'auto-generated',
			...(unsubscribeUrl && { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' })
		},
		...(unsubscribeUrl && { list: { unsubscribe: unsubscribeUrl } })
	};
}
