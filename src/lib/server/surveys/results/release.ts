import {
	isReleaseDue,
	releaseTables,
	type CountedQuestion,
	type PastRelease,
	type PublishedTable,
	type ReleaseDecision
} from '#lib/shared/statistics/index.ts';
import { record } from '#lib/server/platform/audit.ts';
import { atOneMoment, inTransaction, today, type Context } from '#lib/server/platform/context.ts';
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

/** The sentence with which too few new responses are refused. */
export const TOO_FEW_NEW = 'surveys-results-staff:errors.tooFewNew';

/** What a release is made of, as it was at one moment. */
interface Counted {
	number: number;
	responseCount: number;
	past: Map<string, PastRelease[]>;
	questions: CountedQuestion[];
	/** Of each question the version whose words its figures stand under. */
	versions: Map<string, string>;
}

/** A table that is new to the public, with the counts behind it. */
interface NewTable {
	questionCode: string;
	versionId: string;
	table: PublishedTable;
	counted: CountedQuestion;
}

/**
 * Counts a survey and puts before the public what may be shown: suppressed, and not to be subtracted from
 * an earlier release. Tables that could be keep the date of the release they come from. Others write while
 * it is counted.
 * @throws DomainError `not-found`, `forbidden`, `conflict` while there are too few new responses, or when
 * somebody else has released meanwhile.
 */
export async function releaseResults(ctx: Context, surveyId: string): Promise<ReleaseReport> {
	const { areaPaths } = await visibleSurvey(ctx, surveyId);
	if (!canRelease(ctx.actor, { areaPaths })) throw new DomainError('forbidden');
	const counted = await atOneMoment(ctx, (snapshot) => countForRelease(snapshot, surveyId));
	await ctx.progress?.(40);
	const decisions = releaseTables(counted.questions, { past: counted.past });
	await ctx.progress?.(90);
	await inTransaction(ctx, async (tx) => {
		await lockSurvey(tx.db, surveyId);
		if ((await nextNumber(tx, surveyId)) !== counted.number) throw new DomainError('conflict');
		await writeRelease(tx, surveyId, counted, newTables(counted, decisions));
	});
	return new Map([...decisions].map(([code, { outcome }]) => [code, outcome]));
}

async function nextNumber(ctx: Context, surveyId: string): Promise<number> {
	return ((await findReleases(ctx.db, surveyId)).at(-1)?.number ?? 0) + 1;
}

async function countForRelease(ctx: Context, surveyId: string): Promise<Counted> {
	const last = (await findReleases(ctx.db, surveyId)).at(-1);
	const responseCount = await countResponses(ctx.db, surveyId);
	if (!isReleaseDue(responseCount, last?.responseCount ?? 0))
		throw new DomainError('conflict', TOO_FEW_NEW);
	const past = await pastReleases(ctx, surveyId);
	const asked = askedQuestions(await findVersions(ctx.db, [surveyId]));
	return {
		number: (last?.number ?? 0) + 1,
		responseCount,
		past,
		questions: await countSurvey(ctx, surveyId, asked, await rowsOf(ctx, surveyId, past)),
		versions: new Map(asked.map(({ question, version }) => [question.code, version.id]))
	};
}

function newTables(
	{ questions, versions }: Counted,
	decisions: ReadonlyMap<string, ReleaseDecision>
): NewTable[] {
	return questions.flatMap((counted) => {
		const decision = decisions.get(counted.question);
		const isNew = decision?.outcome === 'first' || decision?.outcome === 'renewed';
		const versionId = versions.get(counted.question);
		if (!decision || !isNew || !versionId) return [];
		return [{ questionCode: counted.question, versionId, table: decision.table, counted }];
	});
}

async function writeRelease(
	tx: Context,
	surveyId: string,
	{ number, responseCount }: Counted,
	tables: readonly NewTable[]
): Promise<void> {
	const releaseId = newId();
	const releasedBy = tx.actor.userId;
	await insertRelease(
		tx.db,
		{ id: releaseId, surveyId, number, responseCount, releasedOn: today(tx), releasedBy },
		tables.map(({ questionCode, versionId, table: tableJson }) => ({
			releaseId,
			questionCode,
			surveyId,
			versionId,
			tableJson
		})),
		tables.map(({ questionCode, counted: countedJson }) => ({
			releaseId,
			questionCode,
			countedJson
		}))
	);
	await record(tx, {
		action: 'survey.resultsReleased',
		objectType: 'survey',
		objectId: surveyId,
		details: { number, renewed: tables.length }
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
