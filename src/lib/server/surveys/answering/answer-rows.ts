import { typeOf, type Answers, type Question } from '#lib/shared/surveys/index.ts';
import type { AnswerTable, ResponseTable } from './tables.ts';

/** The rows that keep the answers of a response to these questions. */
export function answerRows(
	response: Pick<ResponseTable, 'id' | 'surveyId' | 'areaId'>,
	answers: Answers,
	questions: readonly Question[]
): AnswerTable[] {
	return questions.flatMap((question) => {
		const answer = answers[question.code];
		if (!answer) return [];
		return typeOf(question)
			.parts(answer)
			.map((part) => ({
				responseId: response.id,
				questionCode: question.code,
				surveyId: response.surveyId,
				areaId: response.areaId,
				...part
			}));
	});
}
