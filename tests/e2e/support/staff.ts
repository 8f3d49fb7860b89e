import type { Cookie, Page } from '@playwright/test';
import { users } from '../../../src/cli/demo/content/users.ts';

export type Login = (typeof users)[number]['roles'][number]['role'];

/** Signing in is rated: each worker does it once for each role and keeps the session. */
const sessions = new Map<Login, Cookie[]>();

/** Signs in as the member of staff who holds a role for the whole city. */
export async function signInAs(page: Page, role: Login, locale = 'de'): Promise<void> {
	const session = sessions.get(role);
	if (session) await page.context().addCookies(session);
	else await fillIn(page, role, locale);
	await page.goto(`/${locale}/staff`);
	sessions.set(role, await page.context().cookies());
}

async function fillIn(page: Page, role: Login, locale: string): Promise<void> {
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
