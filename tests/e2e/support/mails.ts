import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import PostalMime, { type Email } from 'postal-mime';

/** All that the mail server of this run has received for an address, oldest first. */
export async function mailsTo(address: string): Promise<Email[]> {
	const folder = process.env.TEST_MAILS ?? '';
	const files = readdirSync(folder).filter((name) => name.endsWith('.eml'));
	const mails = await Promise.all(
		files.toSorted().map((name) => PostalMime.parse(readFileSync(join(folder, name))))
	);
	return mails.filter((mail) => mail.to?.some((to) => to.address === address));
}

/** Waits until so many mails have come for an address and gives the last of them. */
export async function mailNumber(count: number, address: string): Promise<Email> {
	await expect
		.poll(async () => (await mailsTo(address)).length, { timeout: 20_000 })
		.toBeGreaterThanOrEqual(count);
	const mail = (await mailsTo(address))[count - 1];
	if (!mail) throw new Error(`There is no mail number ${count} for ${address}.`);
	return mail;
}

/** The addresses in a mail's text that hold a part, as paths of the site. */
export function linksIn(mail: Email, part: string): string[] {
	return (mail.text?.match(/https?:\/\/\S+/g) ?? [])
		.filter((address) => address.includes(part))
		.map((address) => address.replace(/^https?:\/\/[^/]+/, ''));
}
