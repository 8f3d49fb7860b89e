import { test } from '@playwright/test';
import { expectNoBarriers } from './support/barriers.ts';
import { announceEventWithOneSeat, registerFor } from './support/events.ts';
import { linksIn, mailNumber } from './support/mails.ts';

for (const locale of ['de', 'ar'] as const) {
	test(`axe finds nothing behind the links of the mails in ${locale}`, async ({ page }) => {
		test.setTimeout(120_000);
		const slug = await announceEventWithOneSeat();
		const mail = `links-${slug}@demo.example`;
		await registerFor(page, slug, { locale, name: 'Noor', mail });
		await expectNoBarriers(page, `/${locale}/events/${slug}/register/thanks`);
		const [cancel = ''] = linksIn(await mailNumber(1, mail), '/cancel/');
		await expectNoBarriers(page, cancel);

		await page.goto(`/${locale}/measures/abendbus-kuhwald`);
		await page.locator('input[name=mail]').fill(mail);
		await page.locator('form:has(input[name=mail]) button').click();
		const confirmation = await mailNumber(2, mail);
		for (const link of ['/confirm/', '/stop/'])
			for (const address of linksIn(confirmation, link).slice(0, 1))
				await expectNoBarriers(page, address);
		await expectNoBarriers(page, `/${locale}/notifications/stopped`);
	});
}
