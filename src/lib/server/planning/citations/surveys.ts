import type { Citation, CountedAnswers } from '#lib/shared/measures/evidence.ts';
import {
	allQuestions,
	questionTextKey,
	textInAllLanguages,
	typeOf,
	type Question,
	type Questionnaire
} from '#lib/shared/surveys/index.ts';
import type { LocalisedArea } from '#lib/server/areas/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import type { Rows } from '#lib/server/planning/rows.ts';
import { questionFigures, type QuestionFigure } from '#lib/server/planning/sources/surveys.ts';

/** What the surveys show about a topic in an area, one citation per question. */
export async function surveyCitations(
	ctx: Context,
	rows: Rows,
	area: LocalisedArea,
	topicId: string
): Promise<Citation[]> {
	const figures = (await questionFigures(ctx, rows)).filter(
		({ row, about }) => row.id === area.id && about.topicId === topicId
	);
	return figures.sort((a, b) => b.share - a.share).map(citation);
}

function citation({ row, about, share, n, caveats }: QuestionFigure): Citation {
	const { questionnaire } = about;
	const question = allQuestions(questionnaire).find(({ code }) => code === about.questionCode);
	const isConditional = Boolean(question?.condition);
	return {
		sourceType: 'survey',
		sourceId: about.surveyId,
		key: ['survey', about.surveyId, about.questionCode, row.id].join(':'),
		areaId: row.id,
		topicId: about.topicId,
		frozen: {
			label: question
				? textInAllLanguages(questionnaire, questionTextKey(question, 'title'))
				: { [about.questionTitle.locale]: about.questionTitle.text },
			figure: share,
			n,
			date: about.releasedOn,
			caveats: isConditional ? [...caveats, 'asked-some'] : caveats,
			path: `/surveys/${about.surveySlug}/results`,
			survey: {
				title: textInAllLanguages(questionnaire, 'title'),
				question: about.questionCode,
				version: questionnaire.number,
				counted: question ? countedOf(question, questionnaire) : { kind: 'options', labels: [] }
			}
		}
	};
}

function countedOf(question: Question, questionnaire: Questionnaire): CountedAnswers {
	const codes = question.need ? typeOf(question).needCategories(question, question.need) : [];
	if (typeOf(question).tabulation === 'scale')
		return {
			kind: 'scale',
			values: codes.map(Number),
			low: textInAllLanguages(questionnaire, questionTextKey(question, 'lowLabel')),
			high: textInAllLanguages(questionnaire, questionTextKey(question, 'highLabel'))
		};
	const categories = typeOf(question).categories(question);
	return {
		kind: 'options',
		labels: categories
			.filter(({ code }) => codes.includes(code))
			.map(({ textKey }) =>
				textKey ? textInAllLanguages(questionnaire, questionTextKey(question, textKey)) : {}
			)
	};
}
