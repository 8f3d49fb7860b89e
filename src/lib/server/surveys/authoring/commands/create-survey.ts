import { freeSlug } from '#lib/shared/addresses/address-part.ts';
import type { SurveySettings } from '#lib/shared/surveys/index.ts';
import { record } from '#lib/server/platform/audit.ts';
import { inTransaction, now, type Context } from '#lib/server/platform/context.ts';
import { newId } from '#lib/server/platform/db/index.ts';
import { authoriseFor } from '#lib/server/surveys/access.ts';
import { insertSurvey, isSlugTaken, replaceAreas } from '#lib/server/surveys/repository.ts';
import { settingsColumns } from './settings-columns.ts';

/**
 * Starts a survey with one empty section.
 * @returns its id.
 * @throws DomainError `forbidden` when its areas are not all the actor's to edit.
 */
export async function createSurvey(ctx: Context, settings: SurveySettings): Promise<string> {
	await authoriseFor(ctx, settings.areaIds);
	return inTransaction(ctx, async (tx) => {
		const id = newId();
		const instant = now(tx);
		await insertSurvey(tx.db, {
			id,
			slug: await freeSlug(settings.title, 'befragung', (slug) => isSlugTaken(tx.db, slug)),
			...settingsColumns(settings),
			workingCopyJson: { sections: [{ code: 's1', title: '', questions: [] }] },
			status: 'draft',
			createdBy: tx.actor.userId,
			createdAt: instant,
			updatedAt: instant,
			currentVersionId: null
		});
		await replaceAreas(tx.db, id, settings.areaIds);
		await record(tx, { action: 'survey.created', objectType: 'survey', objectId: id });
		return id;
	});
}
