import { expect, test, type Page } from '@playwright/test';
import { translator } from '#lib/i18n/translator.ts';
import { expectNoBarriers } from './support/barriers.ts';
import { handInIdea, openBoard } from './support/boards.ts';
import { origin, site } from './support/site.ts';
import { SCHEMES } from './support/schemes.ts';
import { become } from './support/staff.ts';

test.use({ javaScriptEnabled: false });

/** One visitor without cookies supports an idea so often, as fast as they can. */
async function push(page: Page, path: string, times: number): Promise<number[]> {
	const one = async () => {
		const answer = await page.request.fetch(`${path}?/support`, {
			method: 'POST',
			headers: { origin: origin(), accept: 'text/html', cookie: '' },
			form: {},
			maxRedirects: 0
		});
		return answer.status();
	};
	return Promise.all(Array.from({ length: times }, one));
}

test('One visitor who supports an idea 120 times is counted a few times, marked, and left out', async ({
	page,
	browser
}) => {
	const t = await translator('de');
	const slug = await openBoard({ moderation: 'after' });
	const title = 'Ein Brunnen zum Trinken';
	const path = `/de/boards/${slug}/ideas/${await handInIdea(slug, title)}`;
	const stranger = await (await browser.newContext()).newPage();
	const statuses = await push(stranger, path, 120);
	expect(statuses.filter((status) => status === 303)).toHaveLength(12);
	expect(new Set(statuses)).toEqual(new Set([303, 429]));

	const { db } = await site();
	const { id } = await db
		.selectFrom('boards')
		.select('id')
		.where('slug', '=', slug)
		.executeTakeFirstOrThrow();
	await become(page, 'moderator');
	await page.goto(`/de/staff/boards/${id}`);
	await page.getByRole('link', { name: t('gate-staff:bursts.look') }).click();
	await expect(page.getByRole('heading', { name: title })).toBeVisible();
	// Without a reason nothing is left out.
	await page.getByRole('button', { name: t('gate-staff:bursts.leaveOut') }).click();
	await expect(page.getByRole('alert')).toContainText(t('gate-staff:bursts.reason'));
	await page.getByLabel(t('gate-staff:bursts.reason')).fill('Ein Programm');
	await page.getByRole('button', { name: t('gate-staff:bursts.leaveOut') }).click();
	await expect(page.getByText(t('gate-staff:bursts.states.left-out'))).toBeVisible();
	const idea = db.selectFrom('ideas').select('supports').where('title', '=', title);
	expect((await idea.executeTakeFirstOrThrow()).supports).toBe(4);
});

test('Staff open a window for a place, and somebody there lets its network in', async ({
	page,
	browser
}) => {
	const t = await translator('de');
	await become(page, 'editor');
	await page.goto('/de/staff/windows');
	await page.getByLabel(t('gate-staff:windows.place')).fill('Bibliothek');
	const tomorrow = Temporal.Now.plainDateISO().add({ days: 1 }).toString();
	await page.getByLabel(t('gate-staff:windows.day')).fill(tomorrow);
	await page.getByLabel(t('gate-staff:windows.from')).fill('18:00');
	await page.getByLabel(t('gate-staff:windows.until')).fill('10:00');
	await page.getByRole('button', { name: t('gate-staff:windows.open') }).click();
	await expect(page.getByRole('alert')).toContainText(t('gate-staff:errors.untilBeforeFrom'));
	await page.getByLabel(t('gate-staff:windows.until')).fill('20:00');
	await page.getByRole('button', { name: t('gate-staff:windows.open') }).click();
	await expect(page.getByText(t('gate-staff:notices.opened'))).toBeVisible();
	const address = await page.locator('a[href*="/w/"]').last().getAttribute('href');

	const { db } = await site();
	// axe runs in the page.
	const there = await (await browser.newContext({ javaScriptEnabled: true })).newPage();
	await there.goto(address ?? '');
	const confirm = there.getByRole('button', { name: t('gate:window.confirm') });
	await expect(confirm).toHaveCount(0);
	const [opensAt, closesAt] = [-1, 1].map((hours) =>
		new Date(Date.now() + hours * 3_600_000).toISOString()
	);
	const code = address?.split('/w/')[1] ?? '';
	await db
		.updateTable('visitWindows')
		.set({ opensAt, closesAt })
		.where('code', '=', code)
		.execute();
	await there.goto(address ?? '');
	for (const [locale, colorScheme] of SCHEMES) {
		await there.emulateMedia({ colorScheme });
		await there.goto(`/${locale}/w/${code}`);
		await expectNoBarriers(there);
	}
	await there.goto(address ?? '');
	await confirm.click();
	await expect(there.getByText(t('gate:notices.admitted'))).toBeVisible();
	// So that the others' tests meet the gate as it is.
	await db.deleteFrom('visitWindows').where('code', '=', code).execute();
});
