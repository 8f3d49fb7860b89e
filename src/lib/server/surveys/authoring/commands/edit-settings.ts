import type { SurveySettings } from '#lib/shared/surveys/index.ts';
import { record } from '#lib/server/platform/audit.ts';
import { inTransaction, now, type Context } from '#lib/server/platform/context.ts';
import { authoriseFor, surveyForStep } from '#lib/server/surveys/access.ts';
import { replaceAreas, updateSurvey } from '#lib/server/surveys/repository.ts';
import { settingsColumns } from './settings-columns.ts';

/**
 * Changes what is set about a survey. Areas and dates count at once; texts with the next version.
 * @throws DomainError `not-found`, `forbidden` (for its areas of before or of now), `closed` once
 * it has ended.
 */
export async function editSettings(
	ctx: Context,
	id: string,
	settings: SurveySettings
): Promise<void> {
	await inTransaction(ctx, async (tx) => {
		await surveyForStep(tx, id, 'edit');
		await authoriseFor(tx, settings.areaIds);
		await updateSurvey(tx.db, id, { ...settingsColumns(settings), updatedAt: now(tx) });
		await replaceAreas(tx.db, id, settings.areaIds);
		await record(tx, { action: 'survey.settings-edited', objectType: 'survey', objectId: id });
	});
}
