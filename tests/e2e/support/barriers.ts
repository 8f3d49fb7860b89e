import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const PHONE = { width: 390, height: 844 };
const EXTREMES = [
	{ width: 320, height: 700 },
	{ width: 1280, height: 900 }
];

/**
 * Expects that axe finds nothing on the page that is open, on a phone, and that it does not scroll
 * sideways, small and large.
 */
export async function expectNoBarriers(page: Page): Promise<void> {
	await page.setViewportSize(PHONE);
	await expectNothingFound(page);
	for (const size of EXTREMES) {
		await page.setViewportSize(size);
		await expectNothingAtTheSide(page);
	}
}

/** Legacy mode: nothing is framed, and without it axe opens a page of its own for its sums. */
async function expectNothingFound(page: Page): Promise<void> {
	const axe = new AxeBuilder({ page }).setLegacyMode();
	const runOnly = { type: 'tag', values: STANDARDS } as const;
	const { violations } = await axe.options({ runOnly, resultTypes: ['violations'] }).analyze();
	const told = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
	expect.soft(told, page.url()).toEqual([]);
}

async function expectNothingAtTheSide(page: Page): Promise<void> {
	const isWide = await page.evaluate(
		() => document.documentElement.scrollWidth > document.documentElement.clientWidth
	);
	const { width } = page.viewportSize() ?? {};
	expect.soft(isWide, `${page.url()} scrolls sideways at ${width} px`).toBe(false);
}

/**
 * Expects that with forced colours nothing stands at the side, and that everything that takes the
 * focus has an outline then, or a thicker line in a map: no other way to paint a focus is left.
 */
export async function expectUsableWithForcedColours(page: Page): Promise<void> {
	await page.emulateMedia({ forcedColors: 'active' });
	await expectNothingAtTheSide(page);
	await page.keyboard.press('Tab');
	const unseen = await page.evaluate(() => {
		const isOutlined = (element: Element | null) => {
			if (!element) return false;
			const { outlineStyle, outlineWidth } = getComputedStyle(element);
			return outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
		};
		const strokeIn = ({ firstElementChild }: Element) =>
			firstElementChild && getComputedStyle(firstElementChild).strokeWidth;
		const focusable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
		return [...document.querySelectorAll<HTMLElement>(focusable)]
			.filter((element) => {
				const { parentElement, nextElementSibling } = element;
				const stroke = strokeIn(element);
				element.focus();
				const isFocused = document.activeElement === element;
				const isStroked = strokeIn(element) !== stroke;
				const around = [element, parentElement, nextElementSibling];
				return isFocused && !isStroked && !around.some(isOutlined);
			})
			.map(({ outerHTML }) => outerHTML.slice(0, 160));
	});
	expect.soft(unseen, `${page.url()}: the focus is not seen with forced colours`).toEqual([]);
}
