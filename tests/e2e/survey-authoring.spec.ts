import { expect, test, type Page } from '@playwright/test';
import { translator } from '#lib/i18n/translator.ts';
import { storeTranslation } from '#lib/server/translations/index.ts';
import { translatableSurveys } from '#lib/server/surveys/index.ts';
import { site } from './support/site.ts';
import { signInAs } from './support/staff.ts';

const t = await translator('de');
const title = 'Wie sicher ist der Schulweg?';

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'With scripts' : 'Without scripts', () => {
		test.use({ javaScriptEnabled });

		test('an editor builds a survey, is told what is missing, publishes it and prints a poster', async ({
			page
		}) => {
			await signInAs(page, 'editor');
			const survey = await startSurvey(page);

			await addQuestion(page, survey, 'single-choice');
			await page.locator('[name=title]').fill('Haben Sie Kinder in der Schule?');
			await page.locator('[name=optionLabel]').nth(0).fill('Ja');
			await page.locator('[name=optionLabel]').nth(1).fill('Nein');
			await press(page, 'surveys-staff:options.add');
			await expect(page.locator('[name=optionLabel]')).toHaveCount(3);
			await expect(page.locator('[name=optionLabel]').nth(1)).toHaveValue('Nein');
			await press(page, 'common:form.save');

			await addQuestion(page, survey, 'scale');
			await page.locator('[name=title]').fill('Wie sicher ist der Weg?');
			await page.locator('[name=conditionQuestion]').nth(1).check();
			await page.getByLabel('Ja', { exact: true }).check();
			await press(page, 'common:form.save');

			await page.goto(`${survey}/publish`);
			await expect(page.getByText(t('surveys-staff:problems.scale-without-labels'))).toBeVisible();
			await expect(button(page, 'surveys-staff:publish.confirm')).toHaveCount(0);
			await page
				.getByRole('link', { name: t('surveys-staff:question.number', { number: 2 }) })
				.click();
			await page.locator('[name=lowLabel]').fill('gar nicht');
			await page.locator('[name=highLabel]').fill('sehr');
			await press(page, 'common:form.save');

			await translateTitle(survey, 'هل الطريق إلى المدرسة آمن؟');
			await page.goto(`${survey}/publish`);
			await page.locator('[name=locales][value=ar]').check();
			await press(page, 'surveys-staff:publish.confirm');
			await expect(page).toHaveURL(/\/channels/);
			await press(page, 'surveys-staff:channels.make');
			const arabic = page.getByRole('listitem').filter({ has: page.getByText('العربية') });
			await arabic.getByRole('link').click();
			const poster = page.locator('article');
			await expect(poster).toHaveAttribute('dir', 'rtl');
			await expect(poster).toContainText('هل الطريق إلى المدرسة آمن؟');
			await expect(poster.getByRole('img')).toBeVisible();

			const code = page.url().split('/').at(-1) ?? '';
			await page.goto(`/s/${code.toUpperCase()}`);
			await expect(page).toHaveURL(
				/\/ar\/surveys\/wie-sicher-ist-der-schulweg(-\d+)?\?channel=poster$/
			);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(
				'هل الطريق إلى المدرسة آمن؟'
			);
		});

		test('moving a question keeps the focus and tells of a condition it breaks', async ({
			page
		}) => {
			await signInAs(page, 'editor');
			const survey = await startSurvey(page);
			await addQuestion(page, survey, 'multiple-choice');
			await page.locator('[name=optionLabel]').nth(0).fill('Zu Fuß');
			await page.locator('[name=optionLabel]').nth(1).fill('Mit dem Rad');
			await press(page, 'common:form.save');
			await addQuestion(page, survey, 'free-text');
			await page.locator('[name=conditionQuestion]').nth(1).check();
			await page.getByLabel('Zu Fuß', { exact: true }).check();
			await press(page, 'common:form.save');

			const what = t('surveys-staff:question.number', { number: 2 });
			await page.getByRole('button', { name: t('surveys-staff:builder.moveUp', { what }) }).click();
			const broken = t('surveys-staff:problems.condition-not-earlier');
			await expect(page.getByRole('article').first()).toContainText(broken);
			await expect(page.locator(':focus')).toHaveAttribute('value', 'up');
		});
	});
}

test('Trying a survey out stores nothing and follows the conditions', async ({ page }) => {
	await signInAs(page, 'editor');
	const survey = await startSurvey(page);
	await addQuestion(page, survey, 'single-choice');
	await page.locator('[name=optionLabel]').nth(0).fill('Ja');
	await page.locator('[name=optionLabel]').nth(1).fill('Nein');
	await page.locator('[name=isRequired]').check();
	await press(page, 'common:form.save');
	await page.goto(`${survey}/preview`);
	await press(page, 'surveys-staff:preview.start');
	await press(page, 'common:form.next');
	await expect(page.getByText(t('surveys-staff:preview.problems.required'))).toBeVisible();
	await page.getByLabel('Ja', { exact: true }).check();
	await press(page, 'common:form.next');
	await expect(page.getByText(t('surveys-staff:preview.end'))).toBeVisible();
});

test('What is typed before the scripts have arrived is kept', async ({ page }) => {
	await signInAs(page, 'editor');
	let release = () => {};
	const released = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/*.js', async (route) => {
		await released;
		await route.continue();
	});
	await page.goto('/de/staff/surveys/new', { waitUntil: 'commit' });
	await page.locator('[name=title]').fill(title);
	await page.locator('[name=intro]').fill('Noch ohne Skript');
	await page.locator('[name=areaIds]').first().check();
	release();
	await page.waitForLoadState('networkidle');
	await expect(page.locator('[name=title]')).toHaveValue(title);
	await expect(page.locator('[name=intro]')).toHaveValue('Noch ohne Skript');
	await expect(page.locator('[name=areaIds]').first()).toBeChecked();
});

/** Starts a survey of the whole city; returns the address of its pages. */
async function startSurvey(page: Page): Promise<string> {
	await page.goto('/de/staff/surveys/new');
	await page.locator('[name=title]').fill(title);
	await page.locator('[name=intro]').fill('Es geht um den Weg zur Schule.');
	await press(page, 'surveys-staff:new.create');
	await page.waitForURL(/surveys\/[0-9a-f-]{36}/);
	return new URL(page.url()).pathname;
}

async function addQuestion(page: Page, survey: string, type: string): Promise<void> {
	await page.goto(survey);
	const types = page.locator('details').filter({ has: page.locator(`button[value=${type}]`) });
	if ((await types.getAttribute('open')) === null) await types.locator('summary').click();
	await types.locator(`button[value=${type}]`).click();
	await page.waitForURL('**/questions/*');
	await page.waitForLoadState();
}

const button = (page: Page, key: string) =>
	page.getByRole('main').getByRole('button', { name: t(key), exact: true });

async function press(page: Page, key: string): Promise<void> {
	await button(page, key).click();
}

async function translateTitle(survey: string, text: string): Promise<void> {
	const ctx = await site();
	const ownerId = survey.split('/').at(-1) ?? '';
	const { texts } = await translatableSurveys.one(ctx, ownerId);
	const source = texts.find(({ key }) => key === 'title')?.source ?? '';
	const owner = { ownerType: 'survey', ownerId } as const;
	const key = 'title';
	await storeTranslation(ctx, { ...owner, key, source, text, locale: 'ar', state: 'reviewed' });
}
