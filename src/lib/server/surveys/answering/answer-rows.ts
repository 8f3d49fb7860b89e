import type { Answers, AnswerValue } from '#lib/shared/surveys/index.ts';
import type { AnswerTable, ResponseTable } from './tables.ts';

/** The rows that keep the answers of a response; `types` says by question code how it was asked. */
export function answerRows(
	response: Pick<ResponseTable, 'id' | 'surveyId' | 'areaId'>,
	answers: Answers,
	types: ReadonlyMap<string, string>
): AnswerTable[] {
	return Object.entries(answers).flatMap(([questionCode, answer]) =>
		partsOf(answer, types.get(questionCode) === 'multiple-choice').map((part) => ({
			responseId: response.id,
			questionCode,
			surveyId: response.surveyId,
			areaId: response.areaId,
			...part
		}))
	);
}

type Part = Pick<AnswerTable, 'choiceCode' | 'value' | 'text'>;

function partsOf(answer: AnswerValue, isMultiple: boolean): Part[] {
	const none: Part = { choiceCode: '', value: null, text: null };
	if ('value' in answer) return [{ ...none, value: answer.value }];
	if ('text' in answer) return [{ ...none, text: answer.text }];
	const choices = [...new Set(answer.choices)].map((choiceCode) => ({ ...none, choiceCode }));
	return isMultiple ? [none, ...choices] : choices;
}
