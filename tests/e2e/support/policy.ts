import type { Page } from '@playwright/test';

/** What the browser refuses on a page from now on because the site's policy forbids it. */
export function violationsOn(page: Page): string[] {
	const found: string[] = [];
	page.on('console', (message) => {
		if (/Content Security Policy/i.test(message.text())) found.push(message.text().slice(0, 300));
	});
	return found;
}
