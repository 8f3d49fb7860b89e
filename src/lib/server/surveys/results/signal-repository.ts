import { sql } from 'kysely';
import type { Questionnaire } from '#lib/shared/surveys/index.ts';
import type { Db } from '#lib/server/platform/db/index.ts';

/**
 * Of every question its newest released table with the survey, those published last first. The
 * questionnaire it was counted under stands beside one of its questions alone: it is long.
 */
export async function findSignalTables(db: Db, surveyIds?: readonly string[]) {
	const query = db
		.with('newest', (cte) =>
			cte
				.selectFrom('releasedTables')
				.innerJoin('resultReleases', 'resultReleases.id', 'releasedTables.releaseId')
				.groupBy(['releasedTables.surveyId', 'questionCode'])
				.select(['releasedTables.surveyId', 'questionCode'])
				.select((eb) => eb.fn.max<number>('number').as('number'))
		)
		.selectFrom('newest')
		.innerJoin('resultReleases', (join) =>
			join
				.onRef('resultReleases.surveyId', '=', 'newest.surveyId')
				.onRef('resultReleases.number', '=', 'newest.number')
		)
		.innerJoin('releasedTables', (join) =>
			join
				.onRef('releasedTables.releaseId', '=', 'resultReleases.id')
				.onRef('releasedTables.questionCode', '=', 'newest.questionCode')
		)
		.innerJoin('surveys', 'surveys.id', 'newest.surveyId')
		.innerJoin('surveyVersions as current', 'current.id', 'surveys.currentVersionId')
		.innerJoin('surveyVersions as counted', 'counted.id', 'releasedTables.versionId')
		.select(['newest.surveyId', 'surveys.slug', 'newest.questionCode', 'releasedTables.versionId'])
		.select(['releasedTables.tableJson', 'resultReleases.releasedOn'])
		.select((eb) => [
			eb
				.selectFrom('surveyAreas')
				.whereRef('surveyAreas.surveyId', '=', 'newest.surveyId')
				.select(sql<string | null>`string_agg(${sql.ref('areaId')}, ' ')`.as('areaIds'))
				.as('areaIds'),
			sql<Questionnaire | null>`case when row_number() over (partition by ${sql.ref('counted.id')}
				order by ${sql.ref('newest.questionCode')}) = 1 then ${sql.ref('counted.questionnaireJson')} end`.as(
				'questionnaireJson'
			)
		])
		.orderBy('current.publishedAt', 'desc')
		.orderBy('newest.surveyId');
	if (!surveyIds) return query.execute();
	return surveyIds.length === 0 ? [] : query.where('newest.surveyId', 'in', surveyIds).execute();
}
