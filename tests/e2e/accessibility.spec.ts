import { expect, test } from '@playwright/test';
import { expectNoBarriers, expectUsableWithForcedColours } from './support/barriers.ts';
import { SCHEMES } from './support/schemes.ts';
import { LINKED_ROUTES, places } from './support/places.ts';
import { violationsOn } from './support/policy.ts';
import { become } from './support/staff.ts';

for (const route of LINKED_ROUTES) {
	test(`axe finds nothing on ${route}, nor the browser anything forbidden`, async ({ page }) => {
		const violations = violationsOn(page);
		const place = (await places()).get(route);
		if (!place) throw new Error('No link leads there.');
		if (place.login) await become(page, place.login);
		for (const [locale, colorScheme] of SCHEMES) {
			await page.emulateMedia({ colorScheme });
			const answer = await page.goto(`/${locale}${place.path}`);
			expect(answer?.status()).toBe(200);
			expect(answer?.headers()['content-security-policy']).toContain("style-src 'self';");
			await expectNoBarriers(page);
		}
		await expectUsableWithForcedColours(page);
		expect(violations).toEqual([]);
	});
}

test('every kind of page is looked at', async () => {
	const found = await places();
	expect(LINKED_ROUTES.filter((route) => !found.has(route))).toEqual([]);
});
