import { SUBMIT } from '#lib/server/surveys/gates.ts';
import { findBursts } from '#lib/server/platform/gate/index.ts';
import type { Db } from '#lib/server/platform/db/index.ts';
import type { SurveyVersionTable } from '#lib/server/surveys/tables.ts';
import type { ReleaseCountTable, ReleasedTableTable, ResultReleaseTable } from './tables.ts';

/** How many people of an area gave an answer. */
export interface AnswerCount {
	questionCode: string;
	areaId: string | null;
	choiceCode: string;
	value: number | null;
	count: number;
}

/** Counts every answer of a survey in one pass over an index; the result grows with areas, not responses. */
export async function countAnswers(db: Db, surveyId: string): Promise<AnswerCount[]> {
	const rows = await db
		.selectFrom('answers')
		.select(['questionCode', 'choiceCode', 'value', 'areaId'])
		.select((eb) => eb.fn.countAll<number | string>().as('count'))
		.where('surveyId', '=', surveyId)
		.groupBy(['questionCode', 'choiceCode', 'value', 'areaId'])
		.execute();
	return rows.map((row) => ({ ...row, count: Number(row.count) }));
}

/** Counts per area the people who chose any of some options. */
export async function countAnyOf(
	db: Db,
	surveyId: string,
	{ questionCode, choices }: { questionCode: string; choices: readonly string[] }
): Promise<Map<string | null, number>> {
	const rows = await db
		.selectFrom('answers')
		.select('areaId')
		.select((eb) => eb.fn.count<number | string>('responseId').distinct().as('count'))
		.where('surveyId', '=', surveyId)
		.where('questionCode', '=', questionCode)
		.where('choiceCode', 'in', choices)
		.groupBy('areaId')
		.execute();
	return new Map(rows.map(({ areaId, count }) => [areaId, Number(count)]));
}

/** Without those that staff have left out: they are few, and found by their bursts. */
export async function countResponses(db: Db, surveyId: string): Promise<number> {
	const counting = db
		.selectFrom('responses')
		.select((eb) => eb.fn.countAll<number | string>().as('count'));
	const all = await counting.where('surveyId', '=', surveyId).executeTakeFirstOrThrow();
	const bursts = await findBursts(db, SUBMIT.name, [surveyId]);
	const ids = bursts.filter(({ state }) => state === 'left-out').map(({ id }) => id);
	if (ids.length === 0) return Number(all.count);
	const left = await counting.where('burstId', 'in', ids).executeTakeFirstOrThrow();
	return Number(all.count) - Number(left.count);
}

/** The areas given in the responses of a survey, null among them if any gave none. */
export async function areasAnswered(db: Db, surveyId: string): Promise<(string | null)[]> {
	const rows = await db
		.selectFrom('responses')
		.select('areaId')
		.distinct()
		.where('surveyId', '=', surveyId)
		.execute();
	return rows.map(({ areaId }) => areaId);
}

/** The versions of some surveys, the newest first. */
export async function findVersions(
	db: Db,
	surveyIds: readonly string[]
): Promise<SurveyVersionTable[]> {
	if (surveyIds.length === 0) return [];
	return db
		.selectFrom('surveyVersions')
		.selectAll()
		.where('surveyId', 'in', surveyIds)
		.orderBy('number', 'desc')
		.execute();
}

export async function insertRelease(
	db: Db,
	release: ResultReleaseTable,
	tables: readonly ReleasedTableTable[],
	counts: readonly ReleaseCountTable[]
): Promise<void> {
	await db.insertInto('resultReleases').values(release).execute();
	for (const table of tables) await db.insertInto('releasedTables').values(table).execute();
	for (const count of counts) await db.insertInto('releaseCounts').values(count).execute();
}

/** The releases of a survey, oldest first. */
export async function findReleases(db: Db, surveyId: string): Promise<ResultReleaseTable[]> {
	return db
		.selectFrom('resultReleases')
		.selectAll()
		.where('surveyId', '=', surveyId)
		.orderBy('number')
		.execute();
}

/** The surveys of which anything has been released. */
export async function findReleasedSurveyIds(db: Db): Promise<Set<string>> {
	const rows = await db.selectFrom('resultReleases').select('surveyId').distinct().execute();
	return new Set(rows.map(({ surveyId }) => surveyId));
}

/** The newest table of each question of the given surveys (all surveys if none are given) with its release. */
export async function findNewestTables(db: Db, surveyIds?: readonly string[]) {
	const query = db
		.selectFrom('releasedTables')
		.innerJoin('resultReleases', 'resultReleases.id', 'releasedTables.releaseId')
		.select(['releasedTables.surveyId', 'questionCode', 'versionId', 'tableJson'])
		.select(['number', 'releasedOn'])
		.where((eb) =>
			eb.not(
				eb.exists(
					eb
						.selectFrom('releasedTables as later')
						.innerJoin('resultReleases as laterRelease', 'laterRelease.id', 'later.releaseId')
						.select('later.releaseId')
						.whereRef('later.surveyId', '=', 'releasedTables.surveyId')
						.whereRef('later.questionCode', '=', 'releasedTables.questionCode')
						.whereRef('laterRelease.number', '>', 'resultReleases.number')
				)
			)
		)
		.orderBy('number');
	if (!surveyIds) return query.execute();
	return surveyIds.length === 0
		? []
		: query.where('releasedTables.surveyId', 'in', surveyIds).execute();
}

/** The released tables of a survey with the counts behind them, oldest first; for comparing alone. */
export async function findPastReleases(db: Db, surveyId: string) {
	return db
		.selectFrom('releasedTables')
		.innerJoin('releaseCounts', (join) =>
			join
				.onRef('releaseCounts.releaseId', '=', 'releasedTables.releaseId')
				.onRef('releaseCounts.questionCode', '=', 'releasedTables.questionCode')
		)
		.innerJoin('resultReleases', 'resultReleases.id', 'releasedTables.releaseId')
		.select(['releasedTables.questionCode', 'tableJson', 'countedJson'])
		.where('releasedTables.surveyId', '=', surveyId)
		.orderBy('number')
		.execute();
}

/**
 * Texts given to a question, at most `limit`: those behind a place drawn anew each time, in the order of
 * the responses' random keys, which says nothing of who or when.
 * @param from where to begin, as the keys are: a UUID.
 */
export async function findTexts(
	db: Db,
	surveyId: string,
	{ questionCode, limit, from }: { questionCode: string; limit: number; from: string }
): Promise<string[]> {
	const some = (isBehind: boolean, most: number) =>
		db
			.selectFrom('answers')
			.select('text')
			.where('surveyId', '=', surveyId)
			.where('questionCode', '=', questionCode)
			.where('text', 'is not', null)
			.where('responseId', isBehind ? '>=' : '<', from)
			.orderBy('responseId')
			.limit(most)
			.execute();
	const behind = await some(true, limit);
	const before = behind.length < limit ? await some(false, limit - behind.length) : [];
	return [...behind, ...before].flatMap(({ text }) => text ?? []);
}

export async function countTexts(db: Db, surveyId: string, questionCode: string): Promise<number> {
	const { count } = await db
		.selectFrom('answers')
		.select((eb) => eb.fn.countAll<number | string>().as('count'))
		.where('surveyId', '=', surveyId)
		.where('questionCode', '=', questionCode)
		.where('text', 'is not', null)
		.executeTakeFirstOrThrow();
	return Number(count);
}
