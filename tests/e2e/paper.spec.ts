import { expect, test, type Page } from '@playwright/test';
import { LOCALES } from '#lib/i18n/registry.ts';
import { posterTextSize } from '#lib/parts/surveys/poster-text-size.ts';
import { signInAs } from './support/staff.ts';

/** The pages of a PDF with their widths and heights in points. */
async function print(page: Page, format: 'A4' | 'A3'): Promise<number[][]> {
	const pdf = await page.pdf({ format, preferCSSPageSize: true });
	const text = pdf.toString('latin1');
	const sizes = text.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g);
	return [...sizes].map(([, width, height]) => [Number(width), Number(height)]);
}

/** How far what is inside the poster reaches below it, in pixels. */
const overhang = (page: Page) =>
	page.locator('.poster').evaluate((poster) => {
		const bottoms = [...poster.querySelectorAll('*')].map((part) => part.getBoundingClientRect());
		const code = poster.querySelector('svg')?.getBoundingClientRect();
		return {
			below:
				Math.max(...bottoms.map(({ bottom }) => bottom)) - poster.getBoundingClientRect().bottom,
			code: code?.height ?? 0
		};
	});

/** Puts the longest texts that a survey may have onto the poster. */
async function say(page: Page, title: string, audience: string): Promise<void> {
	const size = posterTextSize(title, audience);
	await page.locator('.what').evaluate(
		(what, texts) => {
			what.setAttribute('data-size', String(texts.size));
			[...what.children].forEach((line, index) => {
				line.textContent = index === 0 ? texts.title : texts.audience;
			});
		},
		{ title, audience, size }
	);
}

test.describe('On paper', () => {
	test.use({ colorScheme: 'dark' });

	test('each poster is one whole A4 sheet, whatever its language and the length of its texts', async ({
		page
	}) => {
		await signInAs(page, 'planner');
		await page.goto('/de/staff/surveys');
		await page.getByRole('link', { name: 'Leben in Bockenheim' }).first().click();
		await page.locator('.tabs a[href$="/channels"]').click();
		await page.waitForURL('**/channels');
		const posters = await page
			.locator('a[href*="/poster/"]')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
		const seen = new Set<string>();
		for (const poster of posters.slice(0, LOCALES.length + 1)) {
			await page.goto(poster);
			seen.add((await page.locator('.poster').getAttribute('lang')) ?? '');
			await page.emulateMedia({ media: 'print' });
			await page.setViewportSize({ width: 794, height: 1123 });
			const { below, code } = await overhang(page);
			expect(below, poster).toBeLessThanOrEqual(0.5);
			expect(code, `the code of ${poster}`).toBeGreaterThan(200);
			expect(await print(page, 'A4'), poster).toHaveLength(1);
			await say(page, 'Straße '.repeat(28), 'Nachbarschaft '.repeat(35));
			expect((await overhang(page)).below, `${poster} with long texts`).toBeLessThanOrEqual(0.5);
			expect((await overhang(page)).code, `the code of ${poster} with long texts`).toBeGreaterThan(
				150
			);
			await page.emulateMedia({ media: null });
		}
		expect(seen.size).toBe(LOCALES.length);
	});

	for (const [format, width] of [
		['A4', 297],
		['A3', 420]
	] as const)
		test(`the matrix shows all topics on ${format}, lying across`, async ({ page }) => {
			await signInAs(page, 'planner');
			await page.goto('/de/planning?level=sozialraum');
			const sheets = await print(page, format);
			expect(sheets.length).toBeGreaterThan(0);
			for (const [across = 0, down = 0] of sheets) expect(across).toBeGreaterThan(down);
			await page.emulateMedia({ media: 'print' });
			const room = Math.round(((width - 20) / 25.4) * 96);
			await page.setViewportSize({ width: room, height: 700 });
			const table = await page.locator('.matrix').evaluate((matrix) => ({
				inside: [...matrix.querySelectorAll('th, td')].every(
					(cell) =>
						cell.getBoundingClientRect().right <= document.documentElement.clientWidth &&
						cell.scrollWidth <= cell.clientWidth + 1
				),
				topics: matrix.querySelectorAll('.topic').length,
				heading: getComputedStyle(matrix.querySelector('thead') ?? matrix).display,
				ground: getComputedStyle(document.body).backgroundColor
			}));
			expect(table).toEqual({
				inside: true,
				topics: 11,
				heading: 'table-header-group',
				ground: 'rgb(255, 255, 255)'
			});
		});
});
