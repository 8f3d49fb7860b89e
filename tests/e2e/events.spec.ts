import { expect, test } from '@playwright/test';
import { translator } from '#lib/i18n/translator.ts';
import { announceEventWithOneSeat, confirmFor, registerFor } from './support/events.ts';
import { withoutIsolates } from '#lib/server/platform/mail/letter.ts';
import { linksIn, mailNumber } from './support/mails.ts';
import { site } from './support/site.ts';
import { become } from './support/staff.ts';

test.describe('An event with one seat, without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('gives the seat, keeps a waitlist and moves it up when somebody cancels by the link', async ({
		page
	}) => {
		const slug = await announceEventWithOneSeat();
		const [first, second] = [`amal-${slug}@demo.example`, `olga-${slug}@demo.example`];

		const amal = { locale: 'ar', name: 'أمل', mail: first } as const;
		await registerFor(page, slug, amal);
		const arabic = await translator('ar');
		const title = 'Ein Stuhl';
		const asked = await mailNumber(1, first);
		expect(asked.subject).toBe(withoutIsolates(arabic('mails:events.confirm.subject', { title })));
		expect(asked.attachments).toEqual([]);
		const seat = await confirmFor(page, amal);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			arabic('events:confirm.registeredTitle')
		);
		expect(seat.subject).toBe(
			withoutIsolates(arabic('mails:events.registered.subject', { title }))
		);
		const [calendar] = seat.attachments;
		expect(calendar?.mimeType).toBe('text/calendar');
		expect(String(new TextDecoder().decode(calendar?.content as ArrayBuffer))).toContain(
			'SUMMARY:Ein Stuhl'
		);

		const olga = { locale: 'uk', name: 'Ольга', mail: second } as const;
		await registerFor(page, slug, olga);
		const ukrainian = await translator('uk');
		const waiting = await confirmFor(page, olga);
		expect(waiting.subject).toBe(ukrainian('mails:events.waitlisted.subject', { title }));

		const [cancelLink = ''] = linksIn(seat, '/cancel/');
		await page.goto(cancelLink);
		await page.getByRole('button', { name: arabic('events:cancel.send') }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			arabic('events:cancel.doneTitle')
		);
		const movedUp = await mailNumber(3, second);
		expect(movedUp.subject).toBe(ukrainian('mails:events.movedUp.subject', { title }));
	});

	test('asks an address with umlauts to confirm, and once more on request, whatever opens the link', async ({
		page
	}) => {
		const slug = await announceEventWithOneSeat();
		const t = await translator('de');
		const mail = `müller-${slug}@käse.example`;
		const typed = `MÜLLER-${slug}@käse.example`;
		await registerFor(page, slug, { locale: 'de', name: 'Jürgen Müller', mail: typed });
		const [link = ''] = linksIn(await mailNumber(1, mail), '/confirm/');
		for (let scanner = 0; scanner < 3; scanner += 1) await page.request.get(link);
		await page.goto(`/de/events/${slug}`);
		await expect(page.getByText(t('events:page.held'))).toBeVisible();

		await page.goto(`/de/events/${slug}/register/thanks`);
		await page.locator('input[name=mail]').fill(typed);
		await page.getByRole('button', { name: t('events:thanks.again') }).click();
		await expect(page.getByText(t('events:notices.sentAgain'))).toBeVisible();
		const seat = await confirmFor(page, { locale: 'de', mail }, 2);
		expect(seat.subject).toBe(t('mails:events.registered.subject', { title: 'Ein Stuhl' }));
		await page.goto(`/de/events/${slug}`);
		await expect(page.getByText(t('events:page.none'))).toBeVisible();
		await page.goto(link);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			t('events:confirm.registeredTitle')
		);
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

test('Staff get the participants as a table, those who have yet to confirm apart', async ({
	page
}) => {
	const slug = await announceEventWithOneSeat();
	const mail = `liste-${slug}@demo.example`;
	await registerFor(page, slug, { locale: 'de', name: 'Amal', mail });
	const { db } = await site();
	const { id } = await db
		.selectFrom('events')
		.select('id')
		.where('slug', '=', slug)
		.executeTakeFirstOrThrow();
	await become(page, 'editor');
	const t = await translator('de');
	await page.goto(`/de/staff/events/${id}/participants`);
	const apart = page.getByRole('table', { name: t('events-staff:participants.unconfirmed') });
	await expect(apart).toContainText(mail);
	const link = page.getByRole('link', { name: t('events-staff:participants.csv') });
	const table = await page.request.get((await link.getAttribute('href')) ?? '');
	expect(await table.text()).toContain(
		`"${t('events-staff:participants.unconfirmed')}","Amal","${mail}","1","de"`
	);
});

test('The calendar of all events is an iCalendar file', async ({ request }) => {
	const answer = await request.get('/api/v1/events.ics');
	expect(answer.headers()['content-type']).toContain('text/calendar');
	expect(await answer.text()).toContain('BEGIN:VEVENT');
});
