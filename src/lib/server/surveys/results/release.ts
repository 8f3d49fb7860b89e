import {
	isReleaseDue,
	releaseTables,
	type PastRelease,
	type ReleaseDecision
} from '#lib/shared/statistics/index.ts';
import { record } from '#lib/server/platform/audit.ts';
import { inTransaction, today, type Context } from '#lib/server/platform/context.ts';
import { newId } from '#lib/server/platform/db/index.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { visibleSurvey } from '#lib/server/surveys/access.ts';
import { choosableAreas } from '#lib/server/surveys/answering/areas.ts';
import { findAreaIds, lockSurvey } from '#lib/server/surveys/repository.ts';
import { askedQuestions } from './asked-questions.ts';
import { countSurvey } from './count.ts';
import { canRelease } from './policy.ts';
import {
	areasAnswered,
	countResponses,
	findPastReleases,
	findReleases,
	findVersions,
	insertRelease
} from './repository.ts';

/** What a release changed: by question code, what became of its table. */
export type ReleaseReport = Map<string, ReleaseDecision['outcome']>;

/**
 * Counts a survey and puts before the public what may be shown: suppressed, and not to be subtracted from
 * an earlier release. Tables that could be keep the date of the release they come from.
 * @throws DomainError `not-found`, `forbidden`, `conflict` while there are too few new responses.
 */
export async function releaseResults(ctx: Context, surveyId: string): Promise<ReleaseReport> {
	const { areaPaths } = await visibleSurvey(ctx, surveyId);
	if (!canRelease(ctx.actor, { areaPaths })) throw new DomainError('forbidden');
	return inTransaction(ctx, async (tx) => {
		await lockSurvey(tx.db, surveyId);
		const last = (await findReleases(tx.db, surveyId)).at(-1);
		const responseCount = await countResponses(tx.db, surveyId);
		if (!isReleaseDue(responseCount, last?.responseCount ?? 0))
			throw new DomainError('conflict', 'surveys-results-staff:errors.tooFewNew');
		const past = await pastReleases(tx, surveyId);
		const asked = askedQuestions(await findVersions(tx.db, [surveyId]));
		const questions = await countSurvey(tx, surveyId, asked, await rowsOf(tx, surveyId, past));
		const versions = new Map(asked.map(({ question, version }) => [question.code, version.id]));
		const decisions = releaseTables(questions, { past });
		const release = {
			id: newId(),
			surveyId,
			number: (last?.number ?? 0) + 1,
			responseCount,
			releasedOn: today(tx),
			releasedBy: tx.actor.userId
		};
		const renewed = questions.flatMap((countedJson) => {
			const decision = decisions.get(countedJson.question);
			const isNew = decision?.outcome === 'first' || decision?.outcome === 'renewed';
			const versionId = versions.get(countedJson.question);
			if (!decision || !isNew || !versionId) return [];
			const key = { releaseId: release.id, questionCode: countedJson.question };
			return [{ key, versionId, tableJson: decision.table, countedJson }];
		});
		await insertRelease(
			tx.db,
			release,
			renewed.map(({ key, versionId, tableJson }) => ({ ...key, surveyId, versionId, tableJson })),
			renewed.map(({ key, countedJson }) => ({ ...key, countedJson }))
		);
		await record(tx, {
			action: 'survey.resultsReleased',
			objectType: 'survey',
			objectId: surveyId,
			details: { number: release.number, renewed: renewed.length }
		});
		return new Map([...decisions].map(([code, { outcome }]) => [code, outcome]));
	});
}

async function pastReleases(tx: Context, surveyId: string): Promise<Map<string, PastRelease[]>> {
	const rows = await findPastReleases(tx.db, surveyId);
	const past = Map.groupBy(rows, ({ questionCode }) => questionCode);
	return new Map(
		[...past].map(([code, releases]) => [
			code,
			releases.map(({ countedJson, tableJson }) => ({ counted: countedJson, table: tableJson }))
		])
	);
}

/** Every area that could be or ever was chosen, in a steady order, and at the end those who chose none. */
async function rowsOf(
	tx: Context,
	surveyId: string,
	past: ReadonlyMap<string, readonly PastRelease[]>
): Promise<(string | null)[]> {
	const covered = (await findAreaIds(tx.db, [surveyId])).get(surveyId) ?? [];
	const choosable = (await choosableAreas(tx, covered)).map(({ area }) => area.id);
	const before = [...past.values()].flat().flatMap(({ counted }) => counted.rows);
	const areas = new Set([
		...choosable,
		...before.map(({ area }) => area),
		...(await areasAnswered(tx.db, surveyId))
	]);
	areas.delete(null);
	return [...areas, null];
}
