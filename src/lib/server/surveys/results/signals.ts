import { shareOf } from '#lib/shared/statistics/index.ts';
import { localizedText, type Questionnaire } from '#lib/shared/surveys/index.ts';
import type { LocalText } from '#lib/shared/translations/local-text.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { publishedSurveys, type PublishedSurvey } from '#lib/server/surveys/published.ts';
import { countedQuestions, titleOf, type AskedQuestion } from './asked-questions.ts';
import { newestByQuestion, type ReleasedTable } from './public.ts';
import { findNewestTables, findVersions } from './repository.ts';

/** The need that one question of one survey shows in one area: a released figure, as anyone may see it. */
export interface SurveySignal {
	surveyId: string;
	surveySlug: string;
	surveyTitle: LocalText;
	questionCode: string;
	questionTitle: LocalText;
	/** The version in whose words it was counted. */
	questionnaire: Questionnaire;
	topicId: string;
	/** Null for all areas of the survey together. */
	areaId: string | null;
	/** Which areas the survey covers; empty for the whole city. */
	surveyAreaIds: string[];
	/** People who expressed the need, of the `n` who answered; both are at least k or 0. */
	need: number;
	n: number;
	/** `need / n`, from 0 to 1. */
	share: number;
	/** Day of the release. */
	releasedOn: string;
	/** Surveys open to all are never representative; say so wherever the figure is shown. */
	isRepresentative: false;
}

/**
 * The needs per area × topic that surveys have shown: one signal per question with a topic and a need, for
 * each area with enough answers (the smallest areas a survey covers) and for all of them together (`areaId`
 * null). Hidden figures have no signal, so a larger area's figure cannot be had by adding up its parts;
 * where parts are added anyway (`need` and `n` separately), say that areas are missing.
 * @param surveyIds only these surveys, if given.
 */
export async function surveySignals(
	ctx: Context,
	surveyIds?: readonly string[]
): Promise<SurveySignal[]> {
	const surveys = (await publishedSurveys(ctx)).filter(
		({ id }) => !surveyIds || surveyIds.includes(id)
	);
	const released = Map.groupBy(
		await findNewestTables(
			ctx.db,
			surveys.map(({ id }) => id)
		),
		({ surveyId }) => surveyId
	);
	const asking = surveys.filter(({ id }) => released.has(id));
	const versions = Map.groupBy(
		await findVersions(
			ctx.db,
			asking.map(({ id }) => id)
		),
		({ surveyId }) => surveyId
	);
	return asking.flatMap((survey) => {
		const newest = newestByQuestion(released.get(survey.id) ?? []);
		return countedQuestions(versions.get(survey.id) ?? [], newest).flatMap((counted) =>
			signalsOf(ctx, survey, counted)
		);
	});
}

function signalsOf(
	ctx: Context,
	survey: PublishedSurvey,
	{ asked, released }: { asked: AskedQuestion; released: ReleasedTable }
): SurveySignal[] {
	const { code, topicId } = asked.question;
	if (!topicId) return [];
	const about = {
		surveyId: survey.id,
		surveySlug: survey.slug,
		surveyTitle: localizedText(asked.version.questionnaireJson, ctx.locale, 'title'),
		surveyAreaIds: survey.areaIds,
		questionCode: code,
		questionTitle: titleOf(asked, ctx.locale),
		questionnaire: asked.version.questionnaireJson,
		topicId,
		releasedOn: released.releasedOn,
		isRepresentative: false as const
	};
	const { total, rows } = released.tableJson;
	const places = rows.filter(({ area }) => area !== null);
	return [{ ...total, area: null }, ...places].flatMap(({ area, need, n }) => {
		const share = shareOf(need, n);
		return need === null || n === null || share === null
			? []
			: [{ ...about, areaId: area, need, n, share }];
	});
}
