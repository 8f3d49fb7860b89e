import { expect, test } from '@playwright/test';
import { expectNoBarriers } from './support/barriers.ts';
import { crawl, pageKinds } from './support/page-kinds.ts';
import { signInAs, type Login } from './support/staff.ts';

/** Pages that only a link from a mail or a sent form leads to: see `accessibility-of-links.spec.ts`. */
const BEHIND_LINKS = [
	'/(public)/events/[slug]/cancel/[token]',
	'/(public)/events/[slug]/register/thanks',
	'/(public)/notifications/confirm/[token]',
	'/(public)/notifications/stop/[token]',
	'/(public)/notifications/stopped'
];

const VISITORS: { who: Login | 'resident'; starts: string[] }[] = [
	{ who: 'resident', starts: ['/', '/sign-in', '/dev/mails'] },
	{ who: 'editor', starts: ['/staff'] },
	{ who: 'translator', starts: ['/staff'] },
	{ who: 'moderator', starts: ['/staff'] },
	{ who: 'planner', starts: ['/staff', '/planning'] },
	{ who: 'administrator', starts: ['/staff', '/admin'] }
];

for (const locale of ['de', 'ar']) {
	for (const { who, starts } of VISITORS) {
		test(`axe finds nothing on the pages of a ${who} in ${locale}`, async ({ page }) => {
			test.setTimeout(300_000);
			if (who !== 'resident') await signInAs(page, who, locale);
			const found = await crawl(page.request, locale, starts);
			const own = [...found].filter(
				([route]) => who === 'resident' || !route.startsWith('/(public)')
			);
			expect(own.length).toBeGreaterThan(0);
			for (const [, path] of own) await expectNoBarriers(page, `/${locale}${path}`);
		});
	}
}

test('every kind of page is looked at', async ({ page }) => {
	test.setTimeout(180_000);
	const seen = new Set(BEHIND_LINKS);
	for (const { who, starts } of VISITORS) {
		await page.context().clearCookies();
		if (who !== 'resident') await signInAs(page, who);
		for (const route of (await crawl(page.request, 'de', starts)).keys()) seen.add(route);
	}
	const unseen = pageKinds().filter(({ route }) => !seen.has(route));
	expect(unseen.map(({ route }) => route)).toEqual([]);
});
