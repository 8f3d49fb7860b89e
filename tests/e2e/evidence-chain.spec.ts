import { randomUUID } from 'node:crypto';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { translator } from '#lib/i18n/translator.ts';
import type { Email } from 'postal-mime';
import { withoutIsolates } from '#lib/server/platform/mail/letter.ts';
import { linksIn, mailNumber } from './support/mails.ts';
import { signInAs } from './support/staff.ts';

const BOARD = 'vor-ihrer-haustuer';

test('What somebody says becomes evidence on a measure, and they hear of it in their language', async ({
	browser
}) => {
	test.setTimeout(180_000);
	const mark = randomUUID().slice(0, 6);
	const author = `huda-${mark}@demo.example`;
	const title = `غرفة استشارة في الحي ${mark}`;
	const arabic = await translator('ar');

	await handInIdea(browser, { title, author });
	const asked = await mailNumber(1, author);
	expect(asked.subject).toBe(withoutIsolates(arabic('mails:notifications.confirm.idea.subject')));
	await confirmByMail(browser, linksIn(asked, '/confirm/')[0] ?? '');

	await approve(browser, title);
	const shown = await mailNumber(2, author);
	expect(shown.subject).toBe(withoutIsolates(arabic('mails:ideas.published.subject', { title })));

	const planner = await (await browser.newContext({ locale: 'de-DE' })).newPage();
	await signInAs(planner, 'planner');
	const name = `Beratung im Kuhwald ${mark}`;
	await takeUpMeasure(planner, name);
	await expect(planner).toHaveURL(/\/planning\/F113\/advice-authorities\?measure=/);
	for (const source of ['Wobei wünschen Sie sich mehr', title, 'Haushalte mit Transferleistungen'])
		await cite(planner, source);

	await changeStatus(planner, name, 'Die Leitung hat zugestimmt.');
	const news = await mailNumber(3, author);
	expect(news.subject).toBe(
		withoutIsolates(arabic('mails:measures.status.subject', { title: name }))
	);
	expect(news.text).toContain(arabic('measures:status.decided'));

	const resident = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
	await resident.goto(linksIn(news, '/measures/')[0] ?? '');
	await expect(resident.locator('html')).toHaveAttribute('dir', 'rtl');
	await expect(resident.getByText(title)).toBeVisible();
	await expect(resident.getByText('Die Leitung hat zugestimmt.')).toBeVisible();

	await unsubscribeInOneClick(news);
	await resident.goto(linksIn(news, '/stop/')[0] ?? '');
	await expect(resident.getByText(arabic('mails:notifications.page.goneTitle'))).toBeVisible();
});

/** As a mail program does: it names no origin and has no cookie (RFC 8058). */
async function unsubscribeInOneClick({ headers }: Email): Promise<void> {
	const header = headers.find(({ key }) => key === 'list-unsubscribe')?.value ?? '';
	const form = { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) };
	const answer = await fetch(header.slice(1, -1), form);
	expect(answer.status).toBe(204);
}

async function handInIdea(
	browser: Browser,
	{ title, author }: { title: string; author: string }
): Promise<void> {
	const t = await translator('ar');
	const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
	await page.goto(`/ar/boards/${BOARD}/new`);
	await page.locator('input[name=title]').fill(title);
	await page.locator('textarea[name=text]').fill('نحتاج إلى من يشرح لنا الرسائل قرب البيت.');
	await page.locator('select[name=area]').selectOption('F113');
	await page.locator('select[name=topic]').selectOption({ label: 'الاستشارة والدوائر الرسمية' });
	await page.locator('input[name=mail]').fill(author);
	await page.getByRole('button', { name: t('boards:new.send') }).click();
	const similar = page.getByRole('button', { name: t('boards:new.sendAnyway') });
	if (await similar.isVisible()) await similar.click();
	await expect(page.getByText(t('boards:notices.sentWithMail'))).toBeVisible();
	await expect(page.getByText(title)).toHaveCount(0);
}

async function confirmByMail(browser: Browser, link: string): Promise<void> {
	const t = await translator('ar');
	const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
	await page.goto(link);
	await page.getByRole('button', { name: t('mails:notifications.page.confirm') }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		t('mails:notifications.page.confirmedTitle')
	);
}

async function approve(browser: Browser, title: string): Promise<void> {
	const t = await translator('de');
	const page = await (await browser.newContext({ locale: 'de-DE' })).newPage();
	await signInAs(page, 'moderator');
	await page.goto('/de/staff/moderation');
	await page.getByRole('link', { name: title }).click();
	await page.getByRole('button', { name: t('boards-staff:judge.approve') }).click();
	await page.goto(`/de/boards/${BOARD}?sort=newest`);
	await expect(page.getByText(title)).toBeVisible();
}

async function takeUpMeasure(page: Page, name: string): Promise<void> {
	const t = await translator('de');
	await page.goto('/de/staff/measures/new?area=F113&topic=advice-authorities');
	await page.locator('input[name=title]').fill(name);
	await page.locator('textarea[name=description]').fill('Jeden Mittwoch Beratung im Kuhwald.');
	await page.locator('input[name=isPublic]').check();
	await page.locator('main form:has(input[name=title]) button').last().click();
	await expect(page.getByText(t('measures-staff:notices.created'))).toBeVisible();
}

/** With the measure chosen, one click cites what stands there. */
async function cite(page: Page, source: string): Promise<void> {
	const t = await translator('de');
	const take = page.getByRole('button', { name: t('planning-staff:cite.take') });
	await take.filter({ hasText: source }).click();
	await expect(page.getByText(t('planning-staff:notices.cited'))).toBeVisible();
}

async function changeStatus(page: Page, name: string, note: string): Promise<void> {
	const t = await translator('de');
	await page.goto('/de/staff/measures');
	await page.getByRole('link', { name }).click();
	await page.getByRole('link', { name: t('measures-staff:one.changeStatus') }).click();
	await page.locator('input[name=status][value=decided]').check();
	await page.locator('textarea[name=note]').fill(note);
	await page.getByRole('button', { name: t('measures-staff:status.send') }).click();
	await expect(page.getByText(note)).toBeVisible();
}
