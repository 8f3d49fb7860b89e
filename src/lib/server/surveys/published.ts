import { findQuestion, type Questionnaire, type SurveyStatus } from '#lib/shared/surveys/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { findAreaIds, findPublished, findVersion } from '#lib/server/surveys/repository.ts';
import type { SurveyTable } from '#lib/server/surveys/tables.ts';

/** A survey as residents get it: its current version with what counts at once. */
export interface PublishedSurvey {
	id: string;
	slug: string;
	status: SurveyStatus;
	opensOn: string | null;
	closesOn: string | null;
	areaIds: string[];
	versionId: string;
	questionnaire: Questionnaire;
}

/** Every survey that was ever published, those published last first. */
export async function publishedSurveys(ctx: Context): Promise<PublishedSurvey[]> {
	return withAreas(ctx, await findPublished(ctx.db));
}

/**
 * A survey by its address, running or ended.
 * @throws DomainError `not-found` also for one never published.
 */
export async function publishedSurvey(ctx: Context, slug: string): Promise<PublishedSurvey> {
	const [survey] = await withAreas(ctx, await findPublished(ctx.db, slug));
	if (!survey) throw new DomainError('not-found');
	return survey;
}

/**
 * The questionnaire of a version, to which its answers are bound.
 * @throws DomainError `not-found`.
 */
export async function questionnaireOfVersion(
	ctx: Context,
	versionId: string
): Promise<Questionnaire> {
	const version = await findVersion(ctx.db, versionId);
	if (!version) throw new DomainError('not-found');
	return version.questionnaireJson;
}

/** What residents are asked now; null for a survey that was never published. */
export async function currentQuestionnaire(
	ctx: Context,
	{ currentVersionId }: Pick<SurveyTable, 'currentVersionId'>
): Promise<Questionnaire | null> {
	return currentVersionId === null ? null : questionnaireOfVersion(ctx, currentVersionId);
}

/** Whether residents are asked this question now, so that answers to it may be there. */
export async function isAskedNow(
	ctx: Context,
	survey: Pick<SurveyTable, 'currentVersionId'>,
	code: string
): Promise<boolean> {
	const questionnaire = await currentQuestionnaire(ctx, survey);
	return questionnaire !== null && findQuestion(questionnaire, code) !== null;
}

async function withAreas(
	ctx: Context,
	rows: Awaited<ReturnType<typeof findPublished>>
): Promise<PublishedSurvey[]> {
	const areaIds = await findAreaIds(
		ctx.db,
		rows.map(({ id }) => id)
	);
	return rows.map(({ questionnaireJson, ...row }) => ({
		...row,
		areaIds: areaIds.get(row.id) ?? [],
		questionnaire: questionnaireJson
	}));
}
