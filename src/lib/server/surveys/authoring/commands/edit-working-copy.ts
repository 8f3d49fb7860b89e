import type { Added, WorkingCopy } from '#lib/shared/surveys/index.ts';
import { record } from '#lib/server/platform/audit.ts';
import { inTransaction, now, type Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { surveyForStep } from '#lib/server/surveys/access.ts';
import { updateSurvey } from '#lib/server/surveys/repository.ts';

/**
 * Changes the questions of a survey. The published version stays as it is until the next one.
 * @param change from the working copy as it is now to the new one; null when what it names is not there.
 * @throws DomainError `not-found`, `forbidden`, `closed` once the survey has ended.
 */
export async function editWorkingCopy(
	ctx: Context,
	id: string,
	change: (workingCopy: WorkingCopy) => WorkingCopy | null
): Promise<void> {
	await addToWorkingCopy(ctx, id, (workingCopy) => {
		const changed = change(workingCopy);
		return changed && { workingCopy: changed, code: '' };
	});
}

/**
 * Adds something to the questions of a survey, like `editWorkingCopy`.
 * @returns the code of what was added.
 */
export async function addToWorkingCopy(
	ctx: Context,
	id: string,
	add: (workingCopy: WorkingCopy) => Added | null
): Promise<string> {
	return inTransaction(ctx, async (tx) => {
		const survey = await surveyForStep(tx, id, 'edit');
		const added = add(survey.workingCopyJson);
		if (!added) throw new DomainError('not-found');
		await updateSurvey(tx.db, id, { workingCopyJson: added.workingCopy, updatedAt: now(tx) });
		await record(tx, { action: 'survey.working-copy-edited', objectType: 'survey', objectId: id });
		return added.code;
	});
}
