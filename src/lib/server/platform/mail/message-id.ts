import { domainOf } from '#lib/shared/mail/address.ts';
import type { Config } from '#lib/server/platform/config.ts';

const MAIL_ID = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/;

/** By which mail programs and bounces know a mail; made once, so that one sent twice is the same one. */
export function messageIdOf(id: string, { MAIL_FROM }: Pick<Config, 'MAIL_FROM'>): string {
	return `<${id}@${domainOf(MAIL_FROM)}>`;
}

/** `bounces+<id>@stadt.example`, to which a mail comes back that is not delivered. */
export function returnPathOf(id: string, bounces: string): string {
	const at = bounces.lastIndexOf('@');
	return `${bounces.slice(0, at)}+${id}${bounces.slice(at)}`;
}

/** The ids of our mails that stand in a Message-ID or in a return path. */
export function mailIdsIn(text: string): string[] {
	return [...text.toLowerCase().matchAll(new RegExp(MAIL_ID, 'g'))].map(([id]) => id);
}
