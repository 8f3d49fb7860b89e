import { expect, test } from '@playwright/test';
import { saveSettings, siteSettings } from '#lib/server/settings/index.ts';
import { violationsOn } from './support/policy.ts';
import { site } from './support/site.ts';

test('a style in an attribute is refused', async ({ page }) => {
	const violations = violationsOn(page);
	await page.goto('/de/privacy');
	await page.evaluate(() => document.body.setAttribute('style', 'margin: 1px'));
	await expect.poll(() => violations.length).toBeGreaterThan(0);
});

test('the municipality’s colour comes as a style sheet that is kept', async ({ page, request }) => {
	const ctx = await site();
	const settings = await siteSettings(ctx);
	await saveSettings(ctx, { ...settings, colour: '#7a1f5c' });
	try {
		const violations = violationsOn(page);
		await page.goto('/de');
		const brand = page.locator('.mr-page');
		await expect(brand).toHaveCSS('--mr-brand', '#7a1f5c');
		await page.emulateMedia({ colorScheme: 'dark' });
		await expect(brand).not.toHaveCSS('--mr-brand', '#7a1f5c');
		expect(violations).toEqual([]);
	} finally {
		await saveSettings(ctx, settings);
	}
	const sheet = await request.get('/colours/7a1f5c.css');
	expect(sheet.headers()['cache-control']).toContain('immutable');
	expect((await request.get('/colours/7a1f5c;}.css')).status()).toBe(404);
	expect((await request.get('/colours/red.css')).status()).toBe(404);
});
