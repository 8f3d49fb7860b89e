import type { Locale } from '#lib/i18n/registry.ts';
import type { PublishedTable } from '#lib/shared/statistics/index.ts';
import { allQuestions, localizedText } from '#lib/shared/surveys/index.ts';
import type { LocalText } from '#lib/shared/translations/local-text.ts';
import type { SurveyStatus } from '#lib/shared/surveys/index.ts';
import { everyLocalisedArea } from '#lib/server/areas/index.ts';
import { within, type Context } from '#lib/server/platform/context.ts';
import { publishedSurvey } from '#lib/server/surveys/published.ts';
import { categoryText, countedQuestions, titleOf, type AskedQuestion } from './asked-questions.ts';
import { findNewestTables, findReleases, findVersions } from './repository.ts';

/** The released results of one question, with the words that belong to it. */
export interface QuestionResult {
	code: string;
	title: LocalText;
	/** The words of each column, in the order of the table's columns. */
	columnTexts: LocalText[];
	table: PublishedTable;
	/** Day of the release this table comes from. */
	releasedOn: string;
	/** Under which version's words the figures stand, and whether others have been asked by them too. */
	wording: { version: number; publishedAt: string; isReworded: boolean; isStillAsked: boolean };
	topicId: string | null;
}

/** What everybody may know of a survey's results. */
export interface SurveyResults {
	slug: string;
	title: LocalText;
	status: SurveyStatus;
	/** Null while nothing has been released. */
	release: { number: number; releasedOn: string; responseCount: number } | null;
	questions: QuestionResult[];
	/** The areas in the tables, by name. */
	areas: { id: string; code: string; name: LocalText }[];
}

/**
 * The released results of a survey: read from released tables and from nothing else.
 * @throws DomainError `not-found` for a survey never published.
 */
export async function surveyResults(ctx: Context, slug: string): Promise<SurveyResults> {
	const survey = await publishedSurvey(ctx, slug);
	const { db } = within(ctx, 'survey', survey.id);
	const release = (await findReleases(db, survey.id)).at(-1);
	const newest = newestByQuestion(await findNewestTables(db, [survey.id]));
	const versions = await findVersions(db, [survey.id]);
	const current = new Set(allQuestions(survey.questionnaire).map(({ code }) => code));
	const questions = countedQuestions(versions, newest).map(({ asked, released }) =>
		resultOf(asked, released, {
			isStillAsked: current.has(asked.question.code),
			locale: ctx.locale
		})
	);
	return {
		slug,
		title: localizedText(survey.questionnaire, ctx.locale, 'title'),
		status: survey.status,
		release: release
			? {
					number: release.number,
					releasedOn: release.releasedOn,
					responseCount: release.responseCount
				}
			: null,
		questions,
		areas: await areasOf(
			ctx,
			questions.map(({ table }) => table)
		)
	};
}

/** A released table with its release. */
export type ReleasedTable = Awaited<ReturnType<typeof findNewestTables>>[number];

/** Of tables ordered by release, the newest of each question. */
export function newestByQuestion(tables: readonly ReleasedTable[]): Map<string, ReleasedTable> {
	return new Map(tables.map((table) => [table.questionCode, table]));
}

function resultOf(
	asked: AskedQuestion,
	released: ReleasedTable,
	{ isStillAsked, locale }: { isStillAsked: boolean; locale: Locale }
): QuestionResult {
	const { tableJson: table, releasedOn } = released;
	return {
		code: asked.question.code,
		title: titleOf(asked, locale),
		columnTexts: table.columns.map((code) => categoryText(asked, code, locale)),
		table,
		releasedOn,
		wording: {
			version: asked.version.number,
			publishedAt: asked.version.publishedAt,
			isReworded: asked.isReworded,
			isStillAsked
		},
		topicId: asked.question.topicId
	};
}

async function areasOf(
	ctx: Context,
	tables: readonly PublishedTable[]
): Promise<SurveyResults['areas']> {
	const ids = new Set(tables.flatMap(({ rows }) => rows.flatMap(({ area }) => area ?? [])));
	const { compare } = new Intl.Collator('de', { numeric: true });
	return (await everyLocalisedArea(ctx))
		.filter(({ id }) => ids.has(id))
		.map(({ id, code, name }) => ({ id, code, name }))
		.sort((a, b) => compare(a.name.text, b.name.text));
}
