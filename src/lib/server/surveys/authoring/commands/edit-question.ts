import { applyQuestionForm, type QuestionForm } from '#lib/shared/surveys/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { topicById } from '#lib/server/topics/index.ts';
import { editWorkingCopy } from './edit-working-copy.ts';

/**
 * Takes over what was typed about a question.
 * @param code the question's code.
 * @throws DomainError `not-found` (also for the topic), `forbidden`, `closed` once the survey has
 * ended.
 */
export async function editQuestion(
	ctx: Context,
	id: string,
	{ code, form }: { code: string; form: QuestionForm }
): Promise<void> {
	if (form.topicId) await topicById(ctx, form.topicId);
	await editWorkingCopy(ctx, id, (workingCopy) => applyQuestionForm(workingCopy, code, form));
}
