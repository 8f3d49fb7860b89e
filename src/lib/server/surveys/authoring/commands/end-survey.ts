import { record } from '#lib/server/platform/audit.ts';
import { inTransaction, now, type Context } from '#lib/server/platform/context.ts';
import { surveyForStep } from '#lib/server/surveys/access.ts';
import { updateSurvey } from '#lib/server/surveys/repository.ts';
import { scheduleLastRelease } from '#lib/server/surveys/results/last-release.ts';

/**
 * Ends a survey for good: it takes no more answers and is not edited again; nothing is deleted. Its
 * results are released once more.
 * @param reason why, in the acting person's words; may be empty.
 * @throws DomainError `not-found`, `forbidden`, `closed` when it has ended already.
 */
export async function endSurvey(ctx: Context, id: string, reason: string): Promise<void> {
	await inTransaction(ctx, async (tx) => {
		await surveyForStep(tx, id, 'end');
		await updateSurvey(tx.db, id, { status: 'ended', updatedAt: now(tx) });
		await scheduleLastRelease(tx, id);
		await record(tx, {
			action: 'survey.ended',
			objectType: 'survey',
			objectId: id,
			reason: reason.trim() || null
		});
	});
}
