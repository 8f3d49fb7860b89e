import { expect, test } from '@playwright/test';
import { expectNoBarriers } from './support/barriers.ts';
import { crawl, ON_THE_WAY, pageKinds } from './support/page-kinds.ts';
import { signInAs, type Login } from './support/staff.ts';

const RESIDENT = ['/', '/sign-in', '/dev/mails'];
const STAFF: Record<Login, string[]> = {
	administrator: ['/staff', '/admin'],
	planner: ['/staff', '/planning'],
	editor: ['/staff'],
	moderator: ['/staff'],
	translator: ['/staff']
};
const LOGINS = Object.keys(STAFF) as Login[];

for (const locale of ['de', 'ar']) {
	test(`axe finds nothing on the pages of residents in ${locale}`, async ({ page }) => {
		test.setTimeout(300_000);
		for (const path of (await crawl(page.request, locale, RESIDENT)).values())
			await expectNoBarriers(page, `/${locale}${path}`);
	});

	test(`axe finds nothing on the pages of staff in ${locale}`, async ({ page }) => {
		test.setTimeout(600_000);
		const looked = new Set<string>();
		for (const login of LOGINS) {
			await page.context().clearCookies();
			await signInAs(page, login, locale);
			for (const [route, path] of await crawl(page.request, locale, STAFF[login])) {
				if (looked.has(route) || route.startsWith('/(public)')) continue;
				looked.add(route);
				await expectNoBarriers(page, `/${locale}${path}`);
			}
		}
		expect(looked.size).toBeGreaterThan(0);
	});
}

test('every kind of page is looked at', async ({ page }) => {
	test.setTimeout(180_000);
	const seen = new Set([...ON_THE_WAY, ...(await crawl(page.request, 'de', RESIDENT)).keys()]);
	for (const login of LOGINS) {
		await page.context().clearCookies();
		await signInAs(page, login);
		for (const route of (await crawl(page.request, 'de', STAFF[login])).keys()) seen.add(route);
	}
	const unseen = pageKinds().filter(({ route }) => !seen.has(route));
	expect(unseen.map(({ route }) => route)).toEqual([]);
});
