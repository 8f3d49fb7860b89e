import { findQuestion, type Questionnaire, type SurveyStatus } from '#lib/shared/surveys/index.ts';
import { keep, type Context } from '#lib/server/platform/context.ts';
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
export function publishedSurveys(ctx: Context): Promise<readonly PublishedSurvey[]> {
	return keep(ctx, 'surveys', async (reader) => withAreas(reader, await findPublished(reader.db)));
}

/**
 * A survey by its address, running or ended.
 * @throws DomainError `not-found` also for one never published.
 */
export function publishedSurvey(ctx: Context, slug: string): Promise<PublishedSurvey> {
	return keep(ctx, `survey ${slug}`, async (reader) => {
		const [survey] = await withAreas(reader, await findPublished(reader.db, slug));
		if (!survey) throw new DomainError('not-found');
		return survey;
	});
}

/**
 * The questionnaire of a version, to which its answers are bound.
 * @throws DomainError `not-found`.
 */
export function questionnaireOfVersion(ctx: Context, versionId: string): Promise<Questionnaire> {
	return keep(ctx, `questionnaire ${versionId}`, async ({ db }) => {
		const version = await findVersion(db, versionId);
		if (!version) throw new DomainError('not-found');
		return version.questionnaireJson;
	});
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
