import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import nodemailer from 'nodemailer';
import type { Config } from '#lib/server/platform/config.ts';

export interface OutgoingMail {
	id: string;
	from: string;
	to: string;
	subject: string;
	text: string;
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
	return async ({ id, ...mail }) => {
		await smtp.sendMail({ ...mail, messageId: `<${id}@mitraum>` });
	};
}

function folderTransport(folder: string): Transport {
	mkdirSync(folder, { recursive: true });
	const stream = nodemailer.createTransport({ streamTransport: true, buffer: true });
	return async ({ id, ...mail }) => {
		const { message } = await stream.sendMail({ ...mail, messageId: `<${id}@mitraum>` });
		writeFileSync(join(folder, `${id}.eml`), message as Buffer);
	};
}
