import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { crawl, pageKinds } from './support/page-kinds.ts';
import { signInAs, type Login } from './support/staff.ts';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const SIZES = [
	{ width: 320, height: 700 },
	{ width: 1280, height: 900 }
];

/** Pages that only a link from a mail or a sent form leads to; their own journeys look at them. */
const REACHED_BY_JOURNEY = new Set<string>([]);

const VISITORS: { who: Login | 'resident'; starts: string[] }[] = [
	{ who: 'resident', starts: ['/', '/sign-in', '/dev/mails'] },
	{ who: 'editor', starts: ['/staff'] },
	{ who: 'translator', starts: ['/staff'] },
	{ who: 'moderator', starts: ['/staff'] },
	{ who: 'planner', starts: ['/staff'] },
	{ who: 'administrator', starts: ['/staff', '/admin'] }
];

for (const locale of ['de', 'ar']) {
	for (const { who, starts } of VISITORS) {
		test(`axe finds nothing on the pages of a ${who} in ${locale}`, async ({ page }) => {
			test.setTimeout(240_000);
			if (who !== 'resident') await signInAs(page, who, locale);
			const found = await crawl(page.request, locale, starts);
			const own = [...found].filter(
				([route]) => who === 'resident' || !route.startsWith('/(public)')
			);
			expect(own.length).toBeGreaterThan(0);
			for (const [, path] of own) await look(page, `/${locale}${path}`);
		});
	}
}

test('every kind of page is looked at', async ({ page }) => {
	const seen = new Set(REACHED_BY_JOURNEY);
	for (const { who, starts } of VISITORS) {
		await page.context().clearCookies();
		if (who !== 'resident') await signInAs(page, who);
		for (const route of (await crawl(page.request, 'de', starts)).keys()) seen.add(route);
	}
	const unseen = pageKinds().filter(({ route }) => !seen.has(route));
	expect(unseen.map(({ route }) => route)).toEqual([]);
});

async function look(page: Page, address: string): Promise<void> {
	for (const size of SIZES) {
		await page.setViewportSize(size);
		await page.goto(address);
		const { violations } = await new AxeBuilder({ page }).withTags(STANDARDS).analyze();
		const told = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
		expect.soft(told, `${address} at ${size.width} px`).toEqual([]);
		const isWide = await page.evaluate(
			() => document.documentElement.scrollWidth > document.documentElement.clientWidth
		);
		expect.soft(isWide, `${address} scrolls sideways at ${size.width} px`).toBe(false);
	}
}
