import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { translator } from '#lib/i18n/translator.ts';
import { createEvent } from '#lib/server/events/index.ts';
import { eventSchema } from '#lib/shared/events/event.ts';
import { users } from '../../src/cli/demo/content/users.ts';
import { openBoard } from './support/boards.ts';
import { announceEventWithOneSeat } from './support/events.ts';
import { site } from './support/site.ts';
import { signInAs } from './support/staff.ts';

/** An event that nobody else edits. @returns the path of its form */
async function eventToEdit(): Promise<string> {
	const id = await createEvent(
		await site(),
		eventSchema.parse({
			title: `Treffen ${randomUUID().slice(0, 8)}`,
			startsOn: '2099-06-01',
			startsTime: '18:00',
			endsTime: '20:00',
			place: 'Saal'
		})
	);
	return `/de/staff/events/${id}/edit`;
}

const save = (page: Page) => page.getByRole('button', { name: 'Speichern', exact: true }).click();
const title = (page: Page) => page.locator('[name=title]');
const place = (page: Page) => page.locator('[name=place]');

test('the second of two editors sees what the first changed, and chooses', async ({
	page,
	context
}) => {
	const path = await eventToEdit();
	await signInAs(page, 'editor');
	const second = await context.newPage();
	for (const each of [page, second]) await each.goto(path);

	await title(page).fill('Der Titel der Ersten');
	await place(page).fill('Der Ort der Ersten');
	await save(page);
	await expect(page.getByRole('status')).toBeVisible();

	await title(second).fill('Der Titel der Zweiten');
	await save(second);
	const clash = second.locator('#conflict');
	await expect(clash).toContainText('Der Titel der Ersten');
	await expect(clash).toContainText('Der Titel der Zweiten');
	await expect(clash).toContainText('Zuletzt geändert von');
	await expect(title(second)).toHaveValue('Der Titel der Zweiten');
	// What the second has not touched is proposed as the first left it.
	await expect(clash.getByRole('checkbox', { name: /übernehmen.*Ort/ })).toBeChecked();
	await expect(clash.getByRole('checkbox', { name: /übernehmen.*Titel/ })).not.toBeChecked();

	await save(second);
	await expect(second.getByRole('status')).toBeVisible();
	await second.goto(path);
	await expect(title(second)).toHaveValue('Der Titel der Zweiten');
	await expect(place(second)).toHaveValue('Der Ort der Ersten');
});

test.describe('Without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('half an idea is kept when the language is switched', async ({ page }) => {
		const slug = await openBoard({});
		await page.goto(`/de/boards/${slug}/new`);
		await page.locator('[name=title]').fill('Eine halbe Idee');
		await page.locator('[name=text]').fill('Noch nicht');
		const menu = page.locator('header details').last();
		await menu.locator('summary').click();
		await menu.getByRole('button', { name: 'العربية' }).click();
		await expect(page).toHaveURL(new RegExp(`/ar/boards/${slug}/new`));
		await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
		await expect(page.locator('[name=title]')).toHaveValue('Eine halbe Idee');
		await expect(page.locator('[name=text]')).toHaveValue('Noch nicht');
		await expect(page.locator('[aria-invalid]')).toHaveCount(0);
	});

	test('Enter in a field sends the form and switches no language', async ({ page }) => {
		const slug = await openBoard({});
		await page.goto(`/de/boards/${slug}/new`);
		await page.locator('[name=title]').fill('Kurz');
		await page.locator('[name=title]').press('Enter');
		await expect(page.locator('[name=text][aria-invalid]')).toBeVisible();
		await expect(page).toHaveURL(`/de/boards/${slug}/new`);
	});

	for (const locale of ['de', 'ar'] as const)
		test(`what is wrong is said with the name of its field, and in the title, in ${locale}`, async ({
			page
		}) => {
			const t = await translator(locale);
			const slug = await announceEventWithOneSeat();
			await page.goto(`/${locale}/events/${slug}/register`);
			await page.locator('[name=access]').fill('Mit Rollstuhl');
			await page.getByRole('button', { name: t('events:register.send') }).click();
			await expect(page).toHaveTitle(new RegExp(`^${t('common:errors.title', { title: '' })}`));
			const summary = page.getByRole('alert');
			const named = t('common:errors.inField', {
				field: t('events:register.name'),
				error: t('events:errors.nameMissing')
			});
			await summary.getByRole('link', { name: named }).click();
			await expect(page).toHaveURL(/#f-name$/);
			await expect(page.locator('[name=access]')).toHaveValue('Mit Rollstuhl');
		});

	test('a form sent after the session has ended comes back after signing in', async ({ page }) => {
		const path = await eventToEdit();
		await signInAs(page, 'editor');
		await page.goto(path);
		await title(page).fill('Getippt, als die Anmeldung endete');
		await page.context().clearCookies();
		await save(page);
		await expect(page).toHaveURL(/\/de\/sign-in/);
		await expect(page.locator('body')).not.toContainText('Fehler');
		const editor = users.find(({ roles }) =>
			roles.some(({ role, area }) => role === 'editor' && area === 'F')
		);
		// A slip with the password loses nothing either.
		for (const password of ['falsch-getippt', editor?.password ?? '']) {
			await page.locator('input[name=mail]').fill(editor?.mail ?? '');
			await page.locator('input[name=password]').fill(password);
			await page.locator('main form').getByRole('button').click();
		}
		await page.getByRole('button', { name: 'Weiter mit Ihren Eingaben' }).click();
		await expect(page).toHaveURL(new RegExp(path));
		await expect(title(page)).toHaveValue('Getippt, als die Anmeldung endete');
		await save(page);
		await expect(page.getByRole('status')).toBeVisible();
	});
});

test('a reload keeps what was typed, and saving or discarding forgets it', async ({ page }) => {
	const path = await eventToEdit();
	await signInAs(page, 'editor');
	await page.goto(path);
	const before = await title(page).inputValue();
	await title(page).fill(`${before} mit Nachtrag`);
	await page.goto('/de/staff/events');
	await page.goto(path);
	await expect(title(page)).toHaveValue(`${before} mit Nachtrag`);
	await expect(page.getByText('Nicht gespeicherte Eingaben wiederhergestellt.')).toBeVisible();
	await page.getByRole('button', { name: 'Eingaben verwerfen' }).click();
	await expect(title(page)).toHaveValue(before);

	await title(page).fill(`${before} zum zweiten`);
	await page.reload();
	await expect(title(page)).toHaveValue(`${before} zum zweiten`);
	await save(page);
	await expect(page.getByRole('status')).toBeVisible();
	const kept = () => Object.keys(sessionStorage).filter((key) => key.startsWith('typed:'));
	expect(await page.evaluate(kept)).toEqual([]);
});

test('what was kept over a change by somebody else still meets that change', async ({
	page,
	context
}) => {
	const path = await eventToEdit();
	await signInAs(page, 'editor');
	await page.goto(path);
	await title(page).fill('Getippt und liegen gelassen');
	await page.goto('/de/staff/events');
	const other = await context.newPage();
	await other.goto(path);
	await title(other).fill('Inzwischen gespeichert');
	await save(other);
	await expect(other.getByRole('status')).toBeVisible();
	await page.goto(path);
	await expect(title(page)).toHaveValue('Getippt und liegen gelassen');
	await save(page);
	await expect(page.locator('#conflict')).toContainText('Inzwischen gespeichert');
});

test('nothing about a resident stays in the browser', async ({ page }) => {
	const slug = await announceEventWithOneSeat();
	await page.goto(`/de/events/${slug}/register`);
	await page.locator('[name=name]').fill('Amal Beispiel');
	await page.locator('[name=mail]').fill('amal@demo.example');
	await page.locator('[name=access]').fill('Mit Rollstuhl');
	await page.locator('[name=interpreter]').selectOption('ar');
	const kept = await page.evaluate(() => JSON.stringify({ ...sessionStorage }));
	expect(kept).toContain('interpreter');
	for (const personal of ['Amal', 'amal@', 'Rollstuhl']) expect(kept).not.toContain(personal);
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('the script that keeps what was typed is tiny', () => {
	expect(gzipSync(readFileSync('static/keep-typed.js')).length).toBeLessThan(3_000);
});
