import { expect, test, type Page } from '@playwright/test';
import { contrastWithWhite } from '#lib/shared/settings/colour.ts';
import { signInAs } from './support/staff.ts';

const SURVEY = 'leben-in-bockenheim-und-im-westend';

/** The contrast of what an element says with the ground behind it, as the browser paints both. */
async function contrastOf(page: Page, selector: string): Promise<number> {
	const colours = await page
		.locator(selector)
		.first()
		.evaluate((element) => {
			const paint = document.createElement('canvas').getContext('2d');
			if (!paint) throw new Error('No canvas to read colours with.');
			const hexOf = (colour: string) => {
				paint.fillStyle = colour;
				paint.fillRect(0, 0, 1, 1);
				const [red = 0, green = 0, blue = 0] = paint.getImageData(0, 0, 1, 1).data;
				return `#${[red, green, blue].map((each) => each.toString(16).padStart(2, '0')).join('')}`;
			};
			const groundOf = (above: Element | null): string => {
				if (!above) return 'Canvas';
				const { backgroundColor } = getComputedStyle(above);
				return backgroundColor === 'rgba(0, 0, 0, 0)'
					? groundOf(above.parentElement)
					: backgroundColor;
			};
			return [hexOf(getComputedStyle(element).color), hexOf(groundOf(element))];
		});
	const [lighter = 0, darker = 0] = colours
		.map((hex) => 1.05 / contrastWithWhite(hex))
		.toSorted((a, b) => b - a);
	return lighter / darker;
}

async function expectRead(page: Page, address: string, selectors: string[]): Promise<void> {
	await page.goto(address);
	for (const selector of selectors)
		expect
			.soft(await contrastOf(page, selector), `${selector} on ${address}`)
			.toBeGreaterThanOrEqual(4.5);
}

test.describe('In the dark', () => {
	test.use({ colorScheme: 'dark' });

	test('a resident reads headings, answers and cards', async ({ page }) => {
		await expectRead(page, '/de', ['h1', 'h2', '.mr-card h3', '.mr-footer a']);
		await expectRead(page, '/de/boards/vor-ihrer-haustuer', ['h1', '.mr-card a', 'input']);
		await expectRead(page, `/de/surveys/${SURVEY}`, ['h1', 'main p', '.mr-chip']);
		await page.locator('main form button').click();
		await page.locator('input[name=area]').last().check();
		await page.getByRole('button', { name: 'Weiter', exact: true }).click();
		await expectRead(page, `/de/surveys/${SURVEY}/q/q1`, ['h1', 'label span', 'legend']);
	});

	test('staff read their desk and the matrix', async ({ page }) => {
		await signInAs(page, 'planner');
		await expectRead(page, '/de/staff', ['h1', 'main p', '.mr-nav a']);
		await expectRead(page, '/de/planning', ['h1', '.mr-lead', 'summary']);
		await page.setViewportSize({ width: 1280, height: 900 });
		await expectRead(page, '/de/planning', ['.matrix thead th', '.matrix .cell', '.matrix .open']);
	});

	test('the device’s own controls are dark as well, and paper stays light', async ({ page }) => {
		await page.goto('/de');
		const look = () =>
			page.evaluate(() => {
				const { colorScheme } = getComputedStyle(document.documentElement);
				return [colorScheme, getComputedStyle(document.body).backgroundColor];
			});
		expect((await look())[0]).toBe('dark');
		await page.emulateMedia({ media: 'print' });
		expect(await look()).toEqual(['light', 'rgb(255, 255, 255)']);
	});
});

test.describe('Under forced colours', () => {
	test.use({ forcedColors: 'active', colorScheme: 'dark' });

	test('icons, bars and the focus are seen', async ({ page }) => {
		await page.goto('/de/surveys/gut-aelter-werden-in-sachsenhausen-und-niederrad/results');
		const colourOf = (selector: string, property: string) =>
			page
				.locator(selector)
				.first()
				.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
		const ground = await colourOf('body', 'background-color');
		for (const [selector, property] of [
			['.mr-menu .kern-icon', 'background-color'],
			['.bars__bar', 'fill'],
			['.scale__part', 'stroke']
		] as const)
			expect(await colourOf(selector, property), selector).not.toBe(ground);
		await page.keyboard.press('Tab');
		await page.keyboard.press('Tab');
		expect(await colourOf(':focus', 'outline-style')).not.toBe('none');
	});
});

test('a municipality writes its own language: only the others say that nobody has reviewed them', async ({
	page
}) => {
	await page.goto('/de');
	await expect(page.locator('.mr-footer')).not.toContainText('kein Mensch geprüft');
	await page.goto('/en');
	await expect(page.locator('.mr-footer')).toContainText('reviewed');
});
