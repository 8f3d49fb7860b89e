import { applyQuestionForm, type QuestionForm } from '#lib/shared/surveys/index.ts';
import { inTransaction, type Context } from '#lib/server/platform/context.ts';
import { surveyForStep } from '#lib/server/surveys/access.ts';
import { currentQuestionnaire } from '#lib/server/surveys/published.ts';
import { topicById } from '#lib/server/topics/index.ts';
import { copyTranslations } from '#lib/server/translations/index.ts';
import { addToWorkingCopy } from './edit-working-copy.ts';

/**
 * Takes over what was typed about a question. A question that residents were asked already counts as a
 * new one, under a new code, when its title, answers, scale or need is changed, unless the form says that
 * it means the same; its translations go along.
 * @param code the question's code.
 * @returns the code it has then.
 * @throws DomainError `not-found` (also for the topic), `forbidden`, `closed` once the survey has
 * ended.
 */
export async function editQuestion(
	ctx: Context,
	id: string,
	{ code, form }: { code: string; form: QuestionForm }
): Promise<string> {
	if (form.topicId) await topicById(ctx, form.topicId);
	return inTransaction(ctx, async (tx) => {
		const published = await currentQuestionnaire(tx, await surveyForStep(tx, id, 'edit'));
		const newCode = await addToWorkingCopy(tx, id, (workingCopy) =>
			applyQuestionForm(workingCopy, code, form, published)
		);
		const [before, after] = [code, newCode].map((each) => `questions.${each}.`);
		if (before !== after)
			await copyTranslations(tx, { type: 'survey', id }, (key) =>
				before && key.startsWith(before) ? `${after}${key.slice(before.length)}` : null
			);
		return newCode;
	});
}
