import { findQuestion, type Questionnaire, type SurveyStatus } from '#lib/shared/surveys/index.ts';
import { keep, type Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import {
	findAreaIds,
	findListed,
	findPublished,
	findQuestionnaires,
	findVersion
} from '#lib/server/surveys/repository.ts';
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

/** The same without its questionnaire, which is long: for lists, which show few of many. */
export type ListedSurvey = Omit<PublishedSurvey, 'questionnaire'>;

/** Every survey that was ever published, those published last first. */
export function publishedSurveys(ctx: Context): Promise<readonly ListedSurvey[]> {
	return keep(ctx, 'surveys', async ({ db }) => {
		const rows = await findListed(db);
		const areaIds = await findAreaIds(
			db,
			rows.map(({ id }) => id)
		);
		return rows.map((row) => ({ ...row, areaIds: areaIds.get(row.id) ?? [] }));
	});
}

/** Some of them with their questionnaires. */
export async function withQuestionnaires(
	ctx: Context,
	surveys: readonly ListedSurvey[]
): Promise<PublishedSurvey[]> {
	const versions = await findQuestionnaires(
		ctx.db,
		surveys.map(({ versionId }) => versionId)
	);
	const byVersion = new Map(versions.map(({ id, questionnaireJson }) => [id, questionnaireJson]));
	return surveys.flatMap((survey) => {
		const questionnaire = byVersion.get(survey.versionId);
		return questionnaire ? [{ ...survey, questionnaire }] : [];
	});
}

/**
 * A survey by its address, running or ended.
 * @throws DomainError `not-found` also for one never published.
 */
export function publishedSurvey(ctx: Context, slug: string): Promise<PublishedSurvey> {
	return keep(ctx, `survey ${slug}`, async (reader) => {
		const row = await findPublished(reader.db, slug);
		if (!row) throw new DomainError('not-found');
		const { questionnaireJson: questionnaire, ...listed } = row;
		const areaIds = await findAreaIds(reader.db, [row.id]);
		return { ...listed, areaIds: areaIds.get(row.id) ?? [], questionnaire };
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
