import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { places } from './support/places.ts';
import { signInAs } from './support/staff.ts';

const SURVEY = 'leben-in-bockenheim-und-im-westend';
const BOARD = 'boards/vor-ihrer-haustuer';
const WIDTHS = [320, 390];

async function expectSlimHeader(page: Page, address: string): Promise<void> {
	await page.goto(address);
	for (const width of WIDTHS) {
		await page.setViewportSize({ width, height: 844 });
		const box = await page.getByRole('banner').boundingBox();
		expect.soft(box?.y, `${address} at ${width} px`).toBe(0);
		expect.soft(box?.height, `${address} at ${width} px`).toBeLessThanOrEqual(64);
	}
}

/** Answers a survey up to the page where everything is read once more, looking at each page on the way. */
async function answer(page: Page, look: () => Promise<void>): Promise<void> {
	await page.goto(`/de/surveys/${SURVEY}`);
	await page.locator('main form button').click();
	await look();
	await page.locator('input[name=area]').last().check();
	const next = page.getByRole('button', { name: 'Weiter', exact: true });
	await next.click();
	while (!page.url().endsWith('/review')) {
		await look();
		const before = page.url();
		const option = page.locator('main input:is([type=radio], [type=checkbox])').first();
		if (await option.isVisible()) await option.check();
		await next.click();
		expect(page.url()).not.toBe(before);
	}
	await look();
}

for (const locale of ['de', 'ar']) {
	test(`the header of every page for residents is one slim bar in ${locale}`, async ({ page }) => {
		test.setTimeout(300_000);
		for (const { path, login } of (await places()).values())
			if (login === null) await expectSlimHeader(page, `/${locale}${path}`);
	});

	test(`a list begins in the first screen in ${locale}`, async ({ page }) => {
		for (const path of ['surveys', 'boards', BOARD, 'events', 'measures']) {
			await page.goto(`/${locale}/${path}`);
			const title = await page.locator('.mr-card').first().getByRole('heading').boundingBox();
			expect.soft((title?.y ?? 844) + (title?.height ?? 0), path).toBeLessThan(844);
		}
	});
}

test('the header of staff is one slim bar too, and its menu goes with the page left', async ({
	page
}) => {
	await signInAs(page, 'planner');
	for (const path of ['/staff', '/planning', '/staff/measures'])
		await expectSlimHeader(page, `/de${path}`);
	await page.getByRole('button', { name: 'Menü' }).click();
	await page.getByRole('link', { name: 'Gebiete' }).click();
	await page.waitForURL('**/staff/areas');
	await expect(page.getByRole('navigation', { name: 'Hauptnavigation' })).toBeHidden();
});

test('nothing leads away from a survey that is being answered', async ({ page }) => {
	await answer(page, async () => {
		await expect.soft(page.getByRole('navigation')).toHaveCount(0);
		await expect.soft(page.getByRole('banner').getByRole('link')).toHaveCount(1);
		await expect.soft(page.getByRole('contentinfo').getByRole('link')).toHaveCount(3);
		await expect.soft(page.getByText('Sprache:')).toHaveCount(1);
		await expectSlimHeader(page, page.url());
	});
});

test('the menu opens by keyboard, leads on and closes on Escape', async ({ page }) => {
	await page.goto('/de');
	const navigation = page.getByRole('navigation', { name: 'Hauptnavigation' });
	const menu = page.getByRole('button', { name: 'Menü' });
	await expect(navigation).toBeHidden();
	await menu.focus();
	await page.keyboard.press('Enter');
	await expect(navigation).toBeVisible();
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(navigation).toBeHidden();
	await expect(menu).toBeFocused();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/de\/surveys$/);
});

test('filters are one line that names what is chosen, and open without scripts', async ({
	page
}) => {
	const line = page.locator('main details > summary', { hasText: 'Filter' });
	for (const path of ['boards', 'events', 'measures']) {
		await page.goto(`/de/${path}`);
		await expect.soft(line).toHaveText('Filter');
		expect.soft((await line.boundingBox())?.height, path).toBeLessThanOrEqual(48);
	}
	await page.goto(`/de/${BOARD}`);
	await expect(line).toHaveText('Filter: Neueste zuerst');
	await expect(page.getByRole('searchbox')).toBeHidden();
	await line.press('Enter');
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
	await page.getByRole('searchbox').fill('Bank');
	await page.getByLabel('Thema').selectOption({ index: 1 });
	const topic = await page.getByLabel('Thema').locator('option:checked').textContent();
	await page.getByLabel('Reihenfolge').selectOption('supported');
	await page.getByRole('button', { name: 'Anzeigen' }).click();
	await expect(line).toHaveText(`Filter: Bank · ${topic} · Am meisten unterstützt`);
	expect((await line.boundingBox())?.height).toBeLessThanOrEqual(48);
	await page.setViewportSize({ width: 1280, height: 900 });
	await expect(line).toBeHidden();
	await expect(page.getByRole('searchbox')).toHaveValue('Bank');
});

test('staff fold their filters the same way', async ({ page }) => {
	await signInAs(page, 'moderator');
	await page.goto('/de/staff/moderation?view=published');
	const line = page.locator('main details > summary', { hasText: 'Filter' });
	await expect(line).toHaveText(/^Filter: Veröffentlicht/);
});
