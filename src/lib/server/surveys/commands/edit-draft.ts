import type { Added, SurveyDraft } from '#lib/shared/surveys/index.ts';
import { record } from '#lib/server/platform/audit.ts';
import { inTransaction, now, type Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { surveyForStep } from '#lib/server/surveys/access.ts';
import { updateSurvey } from '#lib/server/surveys/repository.ts';

/**
 * Changes the questions of a survey. The published version stays as it is until the next one.
 * @param change from the draft as it is now to the new one; null when what it names is not there.
 * @throws DomainError `not-found`, `forbidden`, `closed` once the survey has ended.
 */
export async function editDraft(
	ctx: Context,
	id: string,
	change: (draft: SurveyDraft) => SurveyDraft | null
): Promise<void> {
	await addToDraft(ctx, id, (draft) => {
		const changed = change(draft);
		return changed && { draft: changed, code: '' };
	});
}

/**
 * Adds something to the questions of a survey, like `editDraft`.
 * @returns the code of what was added.
 */
export async function addToDraft(
	ctx: Context,
	id: string,
	add: (draft: SurveyDraft) => Added | null
): Promise<string> {
	return inTransaction(ctx, async (tx) => {
		const survey = await surveyForStep(tx, id, 'edit');
		const added = add(survey.draftJson);
		if (!added) throw new DomainError('not-found');
		await updateSurvey(tx.db, id, { draftJson: added.draft, updatedAt: now(tx) });
		await record(tx, { action: 'survey.draft-edited', objectType: 'survey', objectId: id });
		return added.code;
	});
}
