import { sql } from 'kysely';
import type { Db } from '#lib/server/platform/db/index.ts';
import type { SurveyLinkTable, SurveyTable, SurveyVersionTable } from './tables.ts';

export async function insertSurvey(db: Db, row: SurveyTable): Promise<void> {
	await db.insertInto('surveys').values(row).execute();
}

export async function updateSurvey(
	db: Db,
	id: string,
	changes: Partial<Omit<SurveyTable, 'id'>>
): Promise<void> {
	await db.updateTable('surveys').set(changes).where('id', '=', id).execute();
}

/** Reads a survey for a change: whoever comes second waits until the first has committed. */
export async function lockSurvey(db: Db, id: string): Promise<SurveyTable | undefined> {
	return db
		.updateTable('surveys')
		.set((eb) => ({ updatedAt: eb.ref('updatedAt') }))
		.where('id', '=', id)
		.returningAll()
		.executeTakeFirst();
}

export async function findSurvey(db: Db, id: string): Promise<SurveyTable | undefined> {
	return db.selectFrom('surveys').selectAll().where('id', '=', id).executeTakeFirst();
}

/** The surveys that are not over with where they are asked, those changed last first. */
export async function findOpenSurveys(db: Db): Promise<(SurveyTable & { areaIds: string[] })[]> {
	const rows = await db
		.selectFrom('surveys')
		.selectAll('surveys')
		.select((eb) =>
			eb
				.selectFrom('surveyAreas')
				.whereRef('surveyAreas.surveyId', '=', 'surveys.id')
				.select(sql<string | null>`string_agg(${sql.ref('areaId')}, ' ')`.as('placedIn'))
				.as('placedIn')
		)
		.where('status', '!=', 'ended')
		.orderBy('updatedAt', 'desc')
		.execute();
	return rows.map(({ placedIn, ...row }) => ({ ...row, areaIds: placedIn?.split(' ') ?? [] }));
}

export async function findSurveys(db: Db): Promise<SurveyTable[]> {
	return db.selectFrom('surveys').selectAll().orderBy('updatedAt', 'desc').execute();
}

/** Surveys in these areas alone (null: anywhere), those changed last first, a page of them. */
export async function findSurveyPage(
	db: Db,
	heldAreaIds: readonly string[] | null,
	{ offset, limit }: { offset: number; limit: number }
): Promise<SurveyTable[]> {
	return heldIn(db, heldAreaIds)
		.selectAll('surveys')
		.orderBy('updatedAt', 'desc')
		.orderBy('id', 'desc')
		.offset(offset)
		.limit(limit)
		.execute();
}

export async function countSurveys(db: Db, heldAreaIds: readonly string[] | null): Promise<number> {
	const { count } = await heldIn(db, heldAreaIds)
		.select((eb) => eb.fn.countAll<number>().as('count'))
		.executeTakeFirstOrThrow();
	return count;
}

function heldIn(db: Db, areaIds: readonly string[] | null) {
	const query = db.selectFrom('surveys');
	if (areaIds === null) return query;
	if (areaIds.length === 0) return query.where('id', 'in', ['']);
	return query.where((eb) => {
		const areas = eb
			.selectFrom('surveyAreas')
			.select('surveyAreas.areaId')
			.whereRef('surveyAreas.surveyId', '=', 'surveys.id');
		const isElsewhere = eb.exists(areas.where('surveyAreas.areaId', 'not in', areaIds));
		return eb.and([eb.exists(areas), eb.not(isElsewhere)]);
	});
}

export async function isSlugTaken(db: Db, slug: string): Promise<boolean> {
	const row = await db
		.selectFrom('surveys')
		.select('id')
		.where('slug', '=', slug)
		.executeTakeFirst();
	return row !== undefined;
}

export async function findAreaIds(
	db: Db,
	surveyIds: readonly string[]
): Promise<Map<string, string[]>> {
	const found = new Map<string, string[]>(surveyIds.map((id) => [id, []]));
	if (surveyIds.length === 0) return found;
	const rows = await db
		.selectFrom('surveyAreas')
		.selectAll()
		.where('surveyId', 'in', surveyIds)
		.execute();
	for (const { surveyId, areaId } of rows) found.get(surveyId)?.push(areaId);
	return found;
}

export async function replaceAreas(
	db: Db,
	surveyId: string,
	areaIds: readonly string[]
): Promise<void> {
	await db.deleteFrom('surveyAreas').where('surveyId', '=', surveyId).execute();
	if (areaIds.length === 0) return;
	await db
		.insertInto('surveyAreas')
		.values(areaIds.map((areaId) => ({ surveyId, areaId })))
		.execute();
}

export async function insertVersion(db: Db, row: SurveyVersionTable): Promise<void> {
	await db.insertInto('surveyVersions').values(row).execute();
}

export async function findVersion(db: Db, id: string): Promise<SurveyVersionTable | undefined> {
	return db.selectFrom('surveyVersions').selectAll().where('id', '=', id).executeTakeFirst();
}

/** The versions of a survey without their questionnaires, the newest first. */
export async function findVersionNumbers(db: Db, surveyId: string) {
	return db
		.selectFrom('surveyVersions')
		.leftJoin('users', 'users.id', 'surveyVersions.publishedBy')
		.select(['surveyVersions.id', 'number', 'publishedAt', 'users.name as publishedBy'])
		.where('surveyId', '=', surveyId)
		.orderBy('number', 'desc')
		.execute();
}

export async function insertLink(db: Db, row: SurveyLinkTable): Promise<void> {
	await db.insertInto('surveyLinks').values(row).execute();
}

export async function findLink(db: Db, code: string): Promise<SurveyLinkTable | undefined> {
	return db.selectFrom('surveyLinks').selectAll().where('code', '=', code).executeTakeFirst();
}

export async function findLinks(db: Db, surveyId: string): Promise<SurveyLinkTable[]> {
	return db
		.selectFrom('surveyLinks')
		.selectAll()
		.where('surveyId', '=', surveyId)
		.orderBy('channel')
		.orderBy('locale')
		.execute();
}

/** Surveys with the id of their current version, those published last first. */
export async function findListed(db: Db) {
	return listed(db).execute();
}

/** The survey of a slug with its current version. */
export async function findPublished(db: Db, slug: string) {
	return listed(db).select('questionnaireJson').where('slug', '=', slug).executeTakeFirst();
}

function listed(db: Db) {
	return db
		.selectFrom('surveys')
		.innerJoin('surveyVersions', 'surveyVersions.id', 'surveys.currentVersionId')
		.select(['surveys.id', 'slug', 'status', 'opensOn', 'closesOn'])
		.select('surveyVersions.id as versionId')
		.orderBy('publishedAt', 'desc');
}

/** The questionnaires of some versions. */
export async function findQuestionnaires(db: Db, versionIds: readonly string[]) {
	if (versionIds.length === 0) return [];
	return db
		.selectFrom('surveyVersions')
		.select(['id', 'questionnaireJson'])
		.where('id', 'in', versionIds)
		.execute();
}
