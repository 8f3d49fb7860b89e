import type { Locale } from '#lib/i18n/registry.ts';
import { freezeSurvey, validateWorkingCopy } from '#lib/shared/surveys/index.ts';
import { record } from '#lib/server/platform/audit.ts';
import { inTransaction, now, type Context } from '#lib/server/platform/context.ts';
import { newId } from '#lib/server/platform/db/index.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { surveyForStep } from '#lib/server/surveys/access.ts';
import { findVersionNumbers, insertVersion, updateSurvey } from '#lib/server/surveys/repository.ts';
import { sourceOf } from '#lib/server/surveys/authoring/source.ts';
import { freshTranslations } from '#lib/server/surveys/authoring/translations.ts';

/**
 * Freezes the working copy with its translations into the next version and shows it to residents from
 * then on. Answers stay bound to the version they were given to.
 * @param locales the languages to offer beside the source language.
 * @returns the number of the version.
 * @throws DomainError `not-found`, `forbidden`, `closed` once ended, `invalid` while the working copy has
 * problems.
 */
export async function publishSurvey(
	ctx: Context,
	id: string,
	locales: readonly Locale[]
): Promise<number> {
	return inTransaction(ctx, async (tx) => {
		const survey = await surveyForStep(tx, id, 'publish');
		const source = sourceOf(survey);
		if (validateWorkingCopy(source).length > 0)
			throw new DomainError('invalid', 'surveys-staff:errors.workingCopyHasProblems');
		const number = ((await findVersionNumbers(tx.db, id))[0]?.number ?? 0) + 1;
		const translations = await freshTranslations(tx, id, source);
		const versionId = newId();
		await insertVersion(tx.db, {
			id: versionId,
			surveyId: id,
			number,
			questionnaireJson: freezeSurvey(source, translations, { number, locales }),
			publishedBy: tx.actor.userId,
			publishedAt: now(tx)
		});
		await updateSurvey(tx.db, id, {
			status: 'published',
			currentVersionId: versionId,
			updatedAt: now(tx)
		});
		await record(tx, {
			action: 'survey.published',
			objectType: 'survey',
			objectId: id,
			details: { number, locales }
		});
		return number;
	});
}
