import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import type { Locale } from '#lib/i18n/registry.ts';
import { translator } from '#lib/i18n/translator.ts';
import { createEvent, publishEvent } from '#lib/server/events/index.ts';
import type { Email } from 'postal-mime';
import { linksIn, mailNumber } from './mails.ts';
import { site } from './site.ts';

/** An event of the year 2099, ready for one person to register. @returns its part of the address */
export async function announceEventWithOneSeat(): Promise<string> {
	const ctx = await site();
	const slug = `stuhl-${randomUUID().slice(0, 8)}`;
	const id = await createEvent(ctx, {
		slug,
		title: 'Ein Stuhl',
		description: 'Für eine Person.',
		startsOn: '2099-05-05',
		startsTime: '18:00',
		endsOn: '',
		endsTime: '19:00',
		place: 'Saal',
		address: '',
		onlineUrl: '',
		areaIds: [],
		topicIds: [],
		languages: ['de'],
		interpreters: ['ar'],
		hasChildcare: false,
		isStepFree: true,
		capacity: 1,
		registrationOpensOn: '',
		registrationClosesOn: '',
		isTrusted: false
	});
	await publishEvent(ctx, id);
	return slug;
}

/** Fills in the registration and sends it. */
export async function registerFor(
	page: Page,
	slug: string,
	person: { locale: Locale; name: string; mail: string }
): Promise<void> {
	const t = await translator(person.locale);
	await page.goto(`/${person.locale}/events/${slug}/register`);
	await page.locator('input[name=name]').fill(person.name);
	await page.locator('input[name=mail]').fill(person.mail);
	await page.locator('input[name=hasConsented]').check();
	await page.getByRole('button', { name: t('events:register.send') }).click();
	await expect(page).toHaveURL(/\/register\/thanks/);
}

/**
 * Opens the link in the mail that asks to confirm, and confirms.
 * @param first the number of that mail among those to the address.
 * @returns the mail that comes then.
 */
export async function confirmFor(
	page: Page,
	person: { locale: Locale; mail: string },
	first = 1
): Promise<Email> {
	const t = await translator(person.locale);
	const [link = ''] = linksIn(await mailNumber(first, person.mail), '/confirm/');
	await page.goto(link);
	await page.getByRole('button', { name: t('events:confirm.send') }).click();
	await expect(page.getByRole('button', { name: t('events:confirm.send') })).toHaveCount(0);
	return mailNumber(first + 1, person.mail);
}
