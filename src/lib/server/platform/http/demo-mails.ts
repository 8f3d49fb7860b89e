import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import type { Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';

/** A mail that the demo wrote to a folder instead of sending it. */
export interface DemoMail {
	id: string;
	to: string;
	subject: string;
	/** UTC ISO. */
	sentAt: string;
	text: string;
	html: string;
	attachments: { name: string; text: string }[];
}

/** The mails of the demo, newest first, at most two hundred. */
export async function demoMails(ctx: Context): Promise<DemoMail[]> {
	const folder = ctx.config.MAIL_DIR;
	if (!folder) return [];
	const names = (await readdir(folder)).filter((name) => name.endsWith('.eml'));
	const newest = names.toSorted().reverse().slice(0, 200);
	return Promise.all(newest.map((name) => read(folder, name)));
}

/** @throws DomainError `not-found`. */
export async function demoMail(ctx: Context, id: string): Promise<DemoMail> {
	const mail = (await demoMails(ctx)).find((each) => each.id === id);
	if (!mail) throw new DomainError('not-found');
	return mail;
}

async function read(folder: string, name: string): Promise<DemoMail> {
	const mail = await PostalMime.parse(await readFile(join(folder, name)), {
		attachmentEncoding: 'utf8'
	});
	return {
		id: name.slice(0, -'.eml'.length),
		to: mail.to?.map(({ address }) => address ?? '').join(', ') ?? '',
		subject: mail.subject ?? '',
		sentAt: mail.date ?? '',
		text: mail.text ?? '',
		html: mail.html ?? '',
		attachments: mail.attachments.map(({ filename, content }) => ({
			name: filename ?? '',
			text: String(content)
		}))
	};
}
