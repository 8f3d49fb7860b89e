import { randomUUID } from 'node:crypto';
import { expect, test, type Page } from '@playwright/test';
import { translator } from '#lib/i18n/translator.ts';
import type { Locale } from '#lib/i18n/registry.ts';
import { givenTexts, publishedSurvey, surveyLinks } from '#lib/server/surveys/index.ts';
import { site } from './support/site.ts';

const SLUG = 'leben-in-bockenheim-und-im-westend';

test.use({ javaScriptEnabled: false });

test('A survey is answered in Arabic on a phone, back and forth, with a change of language', async ({
	page
}) => {
	const wish = `حافلة في المساء ${randomUUID().slice(0, 6)}`;
	await page.goto(await shortLink('poster', 'ar'));
	await expect(page).toHaveURL(new RegExp(`/ar/surveys/${SLUG}`));
	await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
	await press(page, 'ar', 'surveys:start.begin');
	await page.getByRole('radio', { name: 'كوفالد' }).check();
	await next(page, 'ar');
	await choose(page, 'q1', '4');
	await next(page, 'ar');
	await next(page, 'ar');
	await choose(page, 'q3', 'a1');
	await choose(page, 'q3', 'a3');
	await next(page, 'ar');

	await choose(page, 'q4', '2');
	await switchTo(page, 'tr');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Evinizden');
	await expect(input(page, 'q4', '2')).toBeChecked();
	await switchTo(page, 'ar');
	await next(page, 'ar');
	await choose(page, 'q5', 'a1');
	await next(page, 'ar');

	await choose(page, 'q6', '2');
	await next(page, 'ar');
	await expect(page).toHaveURL(/\/q\/q7/);
	await press(page, 'ar', 'common:form.back');
	await expect(input(page, 'q6', '2')).toBeChecked();
	await choose(page, 'q6', '5');
	await next(page, 'ar');
	await expect(page).toHaveURL(/\/q\/q8/);
	for (const code of ['q8', 'q9', 'q11', 'q12', 'q13']) {
		await expect(page).toHaveURL(new RegExp(`/q/${code}`));
		await next(page, 'ar');
	}
	await page.locator('textarea[name=q14]').fill(wish);
	await next(page, 'ar');

	await expect(page).toHaveURL(/\/review/);
	await expect(page.getByText(wish)).toBeVisible();
	const otherTab = await page.context().newPage();
	await otherTab.goto(page.url());
	await press(page, 'ar', 'surveys:review.send');
	const receipt = await receiptOn(page);
	expect(receipt).not.toBe('');
	await press(otherTab, 'ar', 'surveys:review.send');
	expect(await receiptOn(otherTab)).toBe(receipt);
	expect(await wishesLike(wish)).toBe(1);
});

test('A required question is asked again beside its field, and says why', async ({ page }) => {
	const t = await translator('de');
	await page.goto(`/de/surveys/${SLUG}`);
	await press(page, 'de', 'surveys:start.begin');
	await page.locator('input[name=area]').last().check();
	await next(page, 'de');
	await next(page, 'de');
	await expect(page).toHaveURL(/\/q\/q1/);
	await expect(page.locator('#f-q1-error')).toBeVisible();
	await expect(page.getByText(t('common:errors.checkFields'))).toBeVisible();
});

test('The released results are read in Arabic, with how many answered and what that means', async ({
	page
}) => {
	const t = await translator('ar');
	await page.goto(`/ar/surveys/${SLUG}/results`);
	await expect(page.getByText(t('surveys:results.notRepresentative'))).toBeVisible();
	await expect(page.locator('table')).not.toHaveCount(0);
	const file = await page.request.get(`/api/v1/surveys/${SLUG}/results.csv`);
	expect(file.headers()['content-type']).toContain('text/csv');
});

/** How many responses hold these very words. */
async function wishesLike(wish: string): Promise<number> {
	const ctx = await site();
	const { id } = await publishedSurvey(ctx, SLUG);
	const { texts } = await givenTexts(ctx, id, 'q14');
	return texts.filter((text) => text === wish).length;
}

async function shortLink(channel: string, locale: Locale): Promise<string> {
	const ctx = await site();
	const { id } = await publishedSurvey(ctx, SLUG);
	const link = (await surveyLinks(ctx, id)).find(
		(each) => each.channel === channel && each.locale === locale
	);
	return `/s/${link?.code}`;
}

function input(page: Page, name: string, value: string) {
	return page.locator(`input[name=${name}][value="${value}"]`);
}

async function choose(page: Page, name: string, value: string): Promise<void> {
	await input(page, name, value).check();
}

async function next(page: Page, locale: Locale): Promise<void> {
	await press(page, locale, 'common:form.next');
}

async function press(page: Page, locale: Locale, key: string): Promise<void> {
	const t = await translator(locale);
	await page
		.locator('main')
		.getByRole('button', { name: t(key), exact: true })
		.click();
}

async function switchTo(page: Page, locale: Locale): Promise<void> {
	await page.locator('main form details.mr-menu summary').click();
	await page.locator(`button[name=language][value=${locale}]`).click();
	await expect(page).toHaveURL(new RegExp(`/${locale}/surveys/`));
}

async function receiptOn(page: Page): Promise<string> {
	await expect(page).toHaveURL(/\/thanks/);
	return (await page.locator('section[aria-labelledby=receipt] p').first().textContent()) ?? '';
}
