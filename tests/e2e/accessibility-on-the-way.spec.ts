import { expect, test, type Page } from '@playwright/test';
import { translator } from '#lib/i18n/translator.ts';
import { expectNoBarriers } from './support/barriers.ts';
import { announceEventWithOneSeat, confirmFor, registerFor } from './support/events.ts';
import { linksIn, mailNumber } from './support/mails.ts';
import { violationsOn } from './support/policy.ts';
import { SCHEMES } from './support/schemes.ts';

const SURVEY = 'leben-in-bockenheim-und-im-westend';

async function look(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await expectNoBarriers(page);
}

for (const [locale, colorScheme] of SCHEMES) {
	test(`axe finds nothing behind the links of the mails in ${locale}`, async ({ page }) => {
		test.setTimeout(120_000);
		const violations = violationsOn(page);
		await page.emulateMedia({ colorScheme });
		const slug = await announceEventWithOneSeat();
		const mail = `links-${slug}@demo.example`;
		await registerFor(page, slug, { locale, name: 'Noor', mail });
		await expectNoBarriers(page);
		const [confirm = ''] = linksIn(await mailNumber(1, mail), '/confirm/');
		await look(page, confirm);
		const seat = await confirmFor(page, { locale, mail });
		await expectNoBarriers(page);
		const [cancel = ''] = linksIn(seat, '/cancel/');
		await look(page, cancel);

		await page.goto(`/${locale}/measures/abendbus-kuhwald`);
		await page.locator('input[name=mail]').fill(mail);
		await page.locator('form:has(input[name=mail]) button').click();
		const confirmation = await mailNumber(3, mail);
		for (const link of ['/confirm/', '/stop/'])
			for (const address of linksIn(confirmation, link).slice(0, 1)) await look(page, address);
		await look(page, `/${locale}/notifications/stopped`);
		expect(violations).toEqual([]);
	});

	test(`axe finds nothing on the way through a survey in ${locale}`, async ({ page }) => {
		test.setTimeout(180_000);
		const violations = violationsOn(page);
		await page.emulateMedia({ colorScheme });
		const t = await translator(locale);
		const press = (key: string) =>
			page
				.locator('main')
				.getByRole('button', { name: t(key), exact: true })
				.click();
		await page.goto(`/${locale}/surveys/${SURVEY}`);
		await press('surveys:start.begin');
		await expectNoBarriers(page);
		await page.locator('input[name=area]').last().check();
		await press('common:form.next');
		await expectNoBarriers(page);
		await press('common:form.next');
		await expectNoBarriers(page);
		await page.locator('input[name=q1]').first().check();
		for (const code of ['q2', 'q3', 'q4', 'q5', 'q6']) {
			await press('common:form.next');
			await page.waitForURL(`**/q/${code}`);
			if (code === 'q2' || code === 'q3') await expectNoBarriers(page);
		}
		await page.locator('input[name=q6]').last().check();
		await press('common:form.next');
		await look(page, `/${locale}/surveys/${SURVEY}/q/q14`);
		await look(page, `/${locale}/surveys/${SURVEY}/review`);
		await press('surveys:review.send');
		await page.waitForURL('**/thanks');
		await expectNoBarriers(page);
		expect(violations).toEqual([]);
	});
}
