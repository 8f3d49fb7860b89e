import type { Page } from '@playwright/test';
import { users } from '../../../src/cli/demo/content/users.ts';

export type Login = (typeof users)[number]['roles'][number]['role'];

/** Signs in as the member of staff who holds a role for the whole city. */
export async function signInAs(page: Page, role: Login, locale = 'de'): Promise<void> {
	const user = users.find(({ roles }) =>
		roles.some((held) => held.role === role && held.area === 'F')
	);
	if (!user) throw new Error(`Nobody in the demo is ${role}.`);
	await page.goto(`/${locale}/sign-in`);
	await page.locator('input[name=mail]').fill(user.mail);
	await page.locator('input[name=password]').fill(user.password);
	await page.locator('main form button').click();
	await page.waitForURL(`**/${locale}/staff**`);
}
