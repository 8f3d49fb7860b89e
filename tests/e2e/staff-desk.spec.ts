import { expect, test, type Page } from '@playwright/test';
import { addUser } from '#lib/server/accounts/index.ts';
import { site } from './support/site.ts';
import { signInAs } from './support/staff.ts';

test('an administrator adds a colleague, who can sign in and is out once switched off', async ({
	browser,
	page
}) => {
	await signInAs(page, 'administrator');
	await page.goto('/de/admin/users/new');
	const mail = `neu-${test.info().workerIndex}-${Date.now()}@demo.example`;
	await page.getByLabel('Name').fill('Neue Kollegin');
	await page.getByLabel('E-Mail-Adresse').fill(mail);
	await page.getByLabel('Moderation').check();
	const password = await page.getByLabel('Erstes Passwort').inputValue();
	await page.getByRole('button', { name: 'Konto anlegen' }).click();
	await expect(page.getByRole('status')).toContainText('Das Konto ist angelegt');

	const other = await (await browser.newContext()).newPage();
	await other.goto('/de/sign-in');
	await other.getByLabel('E-Mail-Adresse').fill(mail);
	await other.getByLabel('Passwort').fill(password);
	await other.getByRole('button', { name: 'Anmelden' }).click();
	await expect(other).toHaveURL(/\/de\/staff\/account\/password$/);
	for (const path of ['/de/staff', '/de/staff/moderation', '/de/staff/account', '/de/admin']) {
		await other.goto(path);
		await expect(other).toHaveURL(/\/de\/staff\/account\/password$/);
	}
	await other.getByLabel('Bisheriges Passwort').fill(password);
	await other.getByLabel('Neues Passwort').fill('Willkommen2026');
	await other.getByRole('button', { name: 'Speichern' }).click();
	await expect(other.getByRole('alert')).toContainText('leicht zu erraten');
	await other.getByLabel('Bisheriges Passwort').fill(password);
	await other.getByLabel('Neues Passwort').fill('Leuchtturm fragt Sägemehl');
	await other.getByRole('button', { name: 'Speichern' }).click();
	await expect(other.getByRole('status')).toContainText('gilt ab jetzt');
	await other.goto('/de/staff/moderation');
	await expect(other).toHaveURL(/\/de\/staff\/moderation$/);

	await page.getByRole('button', { name: 'Konto abschalten' }).click();
	await expect(page.getByRole('status')).toContainText('abgeschaltet');
	await other.goto('/de/staff');
	await expect(other).toHaveURL(/\/sign-in\?next=/);
	await page.getByRole('link', { name: 'Protokoll' }).click();
	await expect(page.getByRole('listitem').filter({ hasText: 'Konto abgeschaltet' })).toHaveCount(1);
});

test('sessions are shown to their owner, who ends one and then all others', async ({
	page,
	browser,
	baseURL
}) => {
	const ctx = await site();
	const password = 'ein-langes-passwort';
	const mail = `sessions-${Date.now()}@demo.example`;
	const account = { name: 'Vielfach', mail, password, role: 'editor', locale: 'de' } as const;
	await addUser(ctx, account, { isPasswordGiven: false });
	const enter = async (on: Page) => {
		await on.goto('/de/sign-in');
		await on.getByLabel('E-Mail-Adresse').fill(mail);
		await on.getByLabel('Passwort').fill(password);
		await on.getByRole('button', { name: 'Anmelden' }).click();
		await expect(on).toHaveURL(/\/de\/staff$/);
	};
	const others = [];
	for (const userAgent of ['Mozilla/5.0 Gecko/20100101 Firefox/150.0', 'curl/9', 'curl/9']) {
		const other = await (await browser.newContext({ userAgent, baseURL })).newPage();
		await enter(other);
		others.push(other);
	}
	await enter(page);
	await page.goto('/de/staff/account');
	await page.getByRole('link', { name: 'Wo Sie angemeldet sind' }).click();
	const rows = page.locator('main li').filter({ hasText: 'Zuletzt genutzt' });
	await expect(rows).toHaveCount(4);
	await expect(rows.filter({ hasText: 'diese hier' })).toContainText('Chrome');
	await rows.filter({ hasText: 'Firefox' }).getByRole('button', { name: 'Beenden' }).click();
	await expect(page.getByRole('status')).toContainText('Die Anmeldung ist beendet');
	await others[0]?.goto('/de/staff');
	await expect(others[0] ?? page).toHaveURL(/sign-in/);
	await page.getByRole('button', { name: 'Alle anderen Anmeldungen beenden' }).click();
	await expect(rows).toHaveCount(1);
	await others[1]?.goto('/de/staff');
	await expect(others[1] ?? page).toHaveURL(/sign-in/);
	const kept = await ctx.db.selectFrom('sessions').select('browser').execute();
	expect(JSON.stringify(kept)).not.toMatch(/Mozilla|curl/);
});

test('signing in leads nowhere but into the house', async ({ page }) => {
	const ctx = await site();
	const password = 'ein-langes-passwort';
	const mail = `next-${Date.now()}@demo.example`;
	const next = { name: 'Nächste', mail, password, role: 'editor', locale: 'de' } as const;
	await addUser(ctx, next, { isPasswordGiven: false });
	for (const way of [
		'//evil.example',
		'/\\evil.example',
		'https://evil.example',
		'/\t/evil.example'
	]) {
		await page.context().clearCookies();
		await page.goto(`/de/sign-in?next=${encodeURIComponent(way)}`);
		await page.getByLabel('E-Mail-Adresse').fill(mail);
		await page.getByLabel('Passwort').fill(password);
		await page.getByRole('button', { name: 'Anmelden' }).click();
		await expect(page).toHaveURL(/^http:\/\/localhost:\d+\/de\/staff$/);
	}
});

test('a translator works side by side, without scripts too', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
	const page = await context.newPage();
	await signInAs(page, 'translator');
	await page.goto('/de/staff/translations?type=measure&locale=uk&state=missing');
	await page.locator('main td a').first().click();
	const field = page.locator('textarea').filter({ hasText: /^$/ }).first();
	await expect(field).toHaveAttribute('lang', 'uk');
	await field.fill('Переклад');
	await page.getByRole('button', { name: 'Speichern', exact: true }).click();
	await expect(page.getByRole('status')).toContainText('gespeichert');
	await expect(page.locator('textarea', { hasText: 'Переклад' })).toHaveCount(1);
	await context.close();
});
