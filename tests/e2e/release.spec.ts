import { expect, test } from '@playwright/test';
import { translator } from '#lib/i18n/translator.ts';
import { publishedSurvey } from '#lib/server/surveys/index.ts';
import { allQuestions, typeOf, type Answers, type Question } from '#lib/shared/surveys/index.ts';
import { answerAlike } from '../support/responses.ts';
import { site } from './support/site.ts';
import { become } from './support/staff.ts';

const SLUG = 'leben-in-bockenheim-und-im-westend';

test.use({ javaScriptEnabled: false });

test('Results that staff release are worked out beside the site, and one can look how far that is', async ({
	page
}) => {
	const t = await translator('de');
	const ctx = await site();
	const { id, questionnaire } = await publishedSurvey(ctx, SLUG);
	const required = allQuestions(questionnaire).filter(({ isRequired }) => isRequired);
	const answers: Answers = Object.fromEntries(required.map((each) => [each.code, answerTo(each)]));
	await answerAlike(ctx, SLUG, { answers, people: 6 });
	await become(page, 'planner');
	await page.goto(`/de/staff/surveys/${id}/results`);
	const releases = page.locator('ol > li');
	const before = await releases.count();
	await page.getByRole('button', { name: t('surveys-results-staff:release.button') }).click();
	await expect(page.getByText(t('surveys-results-staff:notices.requested'))).toBeVisible();
	const look = page.getByRole('link', { name: t('surveys-results-staff:release.look') });
	await expect(async () => {
		if (await look.isVisible()) await look.click();
		await expect(look).toBeHidden({ timeout: 100 });
	}).toPass();
	await expect(releases).toHaveCount(before + 1);
});

/** Anything that is taken. */
function answerTo(question: Question): Answers[string] {
	if (question.type === 'scale') return { value: 3 };
	const [first] = typeOf(question).categories(question);
	return { choices: [first?.code ?? ''] };
}
