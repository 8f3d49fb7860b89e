import { expect, test } from '@playwright/test';
import { translator } from '#lib/i18n/translator.ts';
import { announceEventWithOneSeat, registerFor } from './support/events.ts';
import { linksIn, mailNumber } from './support/mails.ts';

test.describe('An event with one seat, without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('gives the seat, keeps a waitlist and moves it up when somebody cancels by the link', async ({
		page
	}) => {
		const slug = await announceEventWithOneSeat();
		const [first, second] = [`amal-${slug}@demo.example`, `olga-${slug}@demo.example`];

		await registerFor(page, slug, { locale: 'ar', name: 'أمل', mail: first });
		const seat = await mailNumber(1, first);
		const arabic = await translator('ar');
		const title = 'Ein Stuhl';
		expect(seat.subject).toBe(arabic('mails:events.registered.subject', { title }));
		const [calendar] = seat.attachments;
		expect(calendar?.mimeType).toBe('text/calendar');
		expect(String(new TextDecoder().decode(calendar?.content as ArrayBuffer))).toContain(
			'SUMMARY:Ein Stuhl'
		);

		await registerFor(page, slug, { locale: 'uk', name: 'Ольга', mail: second });
		const ukrainian = await translator('uk');
		const waiting = await mailNumber(1, second);
		expect(waiting.subject).toBe(ukrainian('mails:events.waitlisted.subject', { title }));

		const [cancelLink = ''] = linksIn(seat, '/cancel/');
		await page.goto(cancelLink);
		await page.getByRole('button', { name: arabic('events:cancel.send') }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			arabic('events:cancel.doneTitle')
		);
		const movedUp = await mailNumber(2, second);
		expect(movedUp.subject).toBe(ukrainian('mails:events.movedUp.subject', { title }));
	});

	test('says beside each field what is missing and keeps what was typed', async ({ page }) => {
		const slug = await announceEventWithOneSeat();
		const t = await translator('de');
		await page.goto(`/de/events/${slug}/register`);
		await page.locator('input[name=name]').fill('Amal');
		await page.locator('input[name=mail]').fill('kein-postfach');
		await page.getByRole('button', { name: t('events:register.send') }).click();
		await expect(page.locator('input[name=name]')).toHaveValue('Amal');
		await expect(page.locator('input[name=mail]')).toHaveAttribute('aria-invalid', 'true');
		await expect(page.locator('#f-hasConsented-error')).toBeVisible();
	});
});

test('The calendar of all events is an iCalendar file', async ({ request }) => {
	const answer = await request.get('/api/v1/events.ics');
	expect(answer.headers()['content-type']).toContain('text/calendar');
	expect(await answer.text()).toContain('BEGIN:VEVENT');
});
