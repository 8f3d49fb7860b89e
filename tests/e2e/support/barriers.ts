import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const SIZES = [
	{ width: 320, height: 700 },
	{ width: 1280, height: 900 }
];

/** Expects that axe finds nothing on a page and that it does not scroll sideways, small and large. */
export async function expectNoBarriers(page: Page, address: string): Promise<void> {
	await page.goto(address);
	for (const size of SIZES) {
		await page.setViewportSize(size);
		const { violations } = await new AxeBuilder({ page }).withTags(STANDARDS).analyze();
		const told = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
		expect.soft(told, `${address} at ${size.width} px`).toEqual([]);
		const isWide = await page.evaluate(
			() => document.documentElement.scrollWidth > document.documentElement.clientWidth
		);
		expect.soft(isWide, `${address} scrolls sideways at ${size.width} px`).toBe(false);
	}
}
