import { shareOf } from '#lib/shared/statistics/index.ts';
import { localizedText } from '#lib/shared/surveys/index.ts';
import type { LocalText } from '#lib/shared/translations/local-text.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { publishedSurveys } from '#lib/server/surveys/published.ts';
import { askedQuestions, titleOf } from './asked-questions.ts';
import { newestByQuestion } from './public.ts';
import { findQuestionnaires, findReleasedTables } from './repository.ts';

/** The need that one question of one survey shows in one area: a released figure, as anyone may see it. */
export interface SurveySignal {
	surveyId: string;
	surveySlug: string;
	surveyTitle: LocalText;
	questionCode: string;
	questionTitle: LocalText;
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
		await findReleasedTables(
			ctx.db,
			surveys.map(({ id }) => id)
		),
		({ surveyId }) => surveyId
	);
	const signals: SurveySignal[] = [];
	for (const survey of surveys.filter(({ id }) => released.has(id))) {
		const newest = newestByQuestion(released.get(survey.id) ?? []);
		for (const asked of askedQuestions(await findQuestionnaires(ctx.db, survey.id))) {
			const { code, topicId } = asked.question;
			const table = newest.get(code);
			if (!table || !topicId) continue;
			const about = {
				surveyId: survey.id,
				surveySlug: survey.slug,
				surveyTitle: localizedText(survey.questionnaire, ctx.locale, 'title'),
				surveyAreaIds: survey.areaIds,
				questionCode: code,
				questionTitle: titleOf(asked, ctx.locale),
				topicId,
				releasedOn: table.releasedOn,
				isRepresentative: false as const
			};
			const { total, rows } = table.tableJson;
			const places = rows.filter(({ area }) => area !== null);
			for (const { area, need, n } of [{ ...total, area: null }, ...places]) {
				const share = shareOf(need, n);
				if (need === null || n === null || share === null) continue;
				signals.push({ ...about, areaId: area, need, n, share });
			}
		}
	}
	return signals;
}
