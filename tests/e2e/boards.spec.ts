import { expect, test } from '@playwright/test';
import { translator } from '#lib/i18n/translator.ts';
import { handInIdea, openBoard } from './support/boards.ts';
import { linksIn, mailNumber } from './support/mails.ts';
import { signInAs } from './support/staff.ts';

test.describe('An idea, without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('is handed in in Ukrainian, approved, and its author hears of it', async ({
		page,
		browser
	}) => {
		const slug = await openBoard({ moderation: 'before' });
		const mail = `ideya-${slug}@demo.example`;
		const t = await translator('uk');
		await page.goto(`/uk/boards/${slug}/new`);
		await page.locator('input[name=title]').fill('Лавка біля зупинки');
		await page.locator('textarea[name=text]').fill('Літнім людям немає де присісти.');
		await page.locator('input[name=mail]').fill(mail);
		await page.getByRole('button', { name: t('boards:new.send') }).click();
		await expect(page.getByRole('status')).toHaveText(t('boards:notices.sentWithMail'));
		await expect(page.getByText('Лавка біля зупинки')).toHaveCount(0);

		const [confirmLink = ''] = linksIn(await mailNumber(1, mail), '/notifications/confirm/');
		await page.goto(confirmLink);
		await page.locator('main form button').click();

		const desk = await browser.newPage();
		await signInAs(desk, 'moderator');
		await desk.goto('/de/staff/moderation?q=Лавка');
		await desk.getByRole('link', { name: 'Лавка біля зупинки' }).first().click();
		const german = await translator('de');
		await desk.getByRole('button', { name: german('boards-staff:judge.approve') }).click();
		await expect(desk.getByRole('status').first()).toHaveText(
			german('boards-staff:notices.approved')
		);
		await desk.close();

		const told = await mailNumber(2, mail);
		const title = 'Лавка біля зупинки';
		expect(told.subject).toBe(t('mails:ideas.published.subject', { title }));
		const [ideaLink = ''] = linksIn(told, `/boards/${slug}/ideas/`);
		await page.goto(ideaLink);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
	});

	test('is supported once by each visitor, who gets a cookie only then', async ({ page }) => {
		const slug = await openBoard({ moderation: 'after' });
		const id = await handInIdea(slug, 'Eine Bank am Platz');
		const t = await translator('de');
		await page.goto(`/de/boards/${slug}/ideas/${id}`);
		expect(await page.context().cookies()).toEqual([]);
		await page.getByRole('button', { name: t('boards:idea.support') }).click();
		await expect(page.locator('#supports strong')).toHaveText('1');
		expect(await page.context().cookies()).toMatchObject([{ httpOnly: true }]);
		await page.request.post(`/de/boards/${slug}/ideas/${id}?/support`, {
			headers: { origin: new URL(page.url()).origin },
			form: {}
		});
		await page.reload();
		await expect(page.locator('#supports strong')).toHaveText('1');
		await page.getByRole('button', { name: t('boards:idea.withdraw') }).click();
		await expect(page.locator('#supports strong')).toHaveText('0');
	});

	test('that sounds like another is sent only after a look at that one', async ({ page }) => {
		const slug = await openBoard({ moderation: 'after' });
		for (const title of ['Der Bus soll auch abends kommen', 'Bänke am Platz', 'Licht im Park'])
			await handInIdea(slug, title);
		const t = await translator('de');
		await page.goto(`/de/boards/${slug}/new`);
		await page.locator('input[name=title]').fill('Ein Bus am Abend');
		await page.locator('textarea[name=text]').fill('Abends soll der Bus noch kommen.');
		await page.getByRole('button', { name: t('boards:new.send') }).click();
		await expect(page.getByRole('status')).toContainText('Der Bus soll auch abends kommen');
		await expect(page.getByRole('status')).not.toContainText('Licht im Park');
		await page.getByRole('button', { name: t('boards:new.sendAnyway') }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ein Bus am Abend');
	});
});

test('A moderator goes through the queue by keyboard, and undoes', async ({ page }) => {
	const slug = await openBoard({ moderation: 'before' });
	const id = await handInIdea(slug, 'Erste Idee der Reihe');
	await handInIdea(slug, 'Zweite Idee der Reihe');
	const t = await translator('de');
	await signInAs(page, 'moderator');
	await page.goto('/de/staff/moderation?q=der+Reihe');
	const queue = page.getByRole('link', { name: 'Erste Idee der Reihe' });
	const first = new URL((await queue.getAttribute('href')) ?? '', page.url()).pathname;
	await page.goto(first);
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(page.getByRole('button', { name: t('boards-staff:judge.approve') })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByText(t('boards-staff:notices.approved'))).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

	await page.getByRole('link', { name: t('boards-staff:judge.last') }).click();
	const decision = t('boards-staff:decisions.approved');
	await page.getByRole('button', { name: t('boards-staff:history.undo', { decision }) }).click();
	await expect(page.getByText(t('boards-staff:notices.undone'))).toBeVisible();
	const answer = await page.request.get(`/de/boards/${slug}/ideas/${id}`);
	expect(answer.status()).toBe(404);
});

test('A board among staff is not there for the public', async ({ page, request }) => {
	const slug = await openBoard({ audience: 'staff' });
	for (const path of [`/de/boards/${slug}`, `/api/v1/boards/${slug}/ideas.json`])
		expect((await request.get(path)).status()).toBe(404);
	await signInAs(page, 'translator');
	await page.goto(`/de/boards/${slug}/new`);
	await expect(page.locator('input[name=title]')).toBeVisible();
});
