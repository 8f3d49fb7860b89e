import { shareOf } from '#lib/shared/statistics/index.ts';
import {
	allQuestions,
	localizedText,
	questionTextKey,
	type Question,
	type Questionnaire
} from '#lib/shared/surveys/index.ts';
import type { LocalText } from '#lib/shared/translations/local-text.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { findSignalTables } from './signal-repository.ts';

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
	const tables = await findSignalTables(ctx.db, surveyIds);
	const byVersion = Map.groupBy(tables, ({ versionId }) => versionId);
	return [...byVersion.values()].flatMap((counted) => {
		const questionnaire = counted.flatMap(({ questionnaireJson }) => questionnaireJson ?? [])[0];
		if (!questionnaire) return [];
		const byQuestion = new Map(counted.map((table) => [table.questionCode, table]));
		return allQuestions(questionnaire).flatMap((question) => {
			const table = byQuestion.get(question.code);
			return table ? signalsOf(ctx, question, questionnaire, table) : [];
		});
	});
}

type NewestTable = Awaited<ReturnType<typeof findSignalTables>>[number];

function signalsOf(
	ctx: Context,
	question: Question,
	questionnaire: Questionnaire,
	{ surveyId, slug, areaIds, releasedOn, tableJson }: NewestTable
): SurveySignal[] {
	const { code, topicId } = question;
	if (!topicId) return [];
	const about = {
		surveyId,
		surveySlug: slug,
		surveyTitle: localizedText(questionnaire, ctx.locale, 'title'),
		surveyAreaIds: areaIds?.split(' ') ?? [],
		questionCode: code,
		questionTitle: localizedText(questionnaire, ctx.locale, questionTextKey(question, 'title')),
		questionnaire,
		topicId,
		releasedOn,
		isRepresentative: false as const
	};
	const places = tableJson.rows.filter(({ area }) => area !== null);
	return [{ ...tableJson.total, area: null }, ...places].flatMap(({ area, need, n }) => {
		const share = shareOf(need, n);
		return need === null || n === null || share === null
			? []
			: [{ ...about, areaId: area, need, n, share }];
	});
}
