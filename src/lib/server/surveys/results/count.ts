import { typeOf } from '#lib/shared/surveys/index.ts';
import type { CountedQuestion, CountedRow } from '#lib/shared/statistics/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { needColumnsOf, type AskedQuestion } from './asked-questions.ts';
import { countAnswers, countAnyOf, type AnswerCount } from './repository.ts';

/** Counts questions of a survey by area. `areaIds` are the rows of each table, null for no area. */
export async function countSurvey(
	ctx: Context,
	surveyId: string,
	asked: readonly AskedQuestion[],
	areaIds: readonly (string | null)[]
): Promise<CountedQuestion[]> {
	// the people in need first: were somebody to answer in between, they stay within those counted
	const needs = new Map<string, Map<string | null, number>>();
	for (const each of asked) {
		const choices = needColumnsOf(each);
		const questionCode = each.question.code;
		if (typeOf(each.question).tabulation !== 'many-of' || !choices) continue;
		needs.set(questionCode, await countAnyOf(ctx.db, surveyId, { questionCode, choices }));
	}
	const counts = Map.groupBy(await countAnswers(ctx.db, surveyId), (count) => count.questionCode);
	return asked.map((each) => {
		const own = counts.get(each.question.code) ?? [];
		return counted(each, own, areaIds, needs.get(each.question.code));
	});
}

function counted(
	asked: AskedQuestion,
	counts: readonly AnswerCount[],
	areaIds: readonly (string | null)[],
	needs: ReadonlyMap<string | null, number> | undefined
): CountedQuestion {
	const { question } = asked;
	const columns = asked.columns.map(({ code }) => code);
	const needColumns = needColumnsOf(asked);
	const byArea = Map.groupBy(counts, ({ areaId }) => areaId);
	const rows = areaIds.map((area): CountedRow => {
		const own = byArea.get(area) ?? [];
		const cells = columns.map((code) => sum(own.filter((count) => categoryOf(count) === code)));
		const isMarked = typeOf(question).tabulation === 'many-of';
		const n = isMarked || columns.length === 0 ? sum(own.filter(isUnspecific)) : total(cells);
		const needed = cells.filter((_, column) => needColumns?.includes(columns[column] ?? ''));
		return { area, n, cells, need: needs ? (needs.get(area) ?? 0) : total(needed) };
	});
	return {
		question: question.code,
		kind: question.type,
		columns,
		condition: question.condition,
		needColumns,
		rows
	};
}

function categoryOf({ choiceCode, value }: AnswerCount): string {
	return value === null ? choiceCode : String(value);
}

function isUnspecific(count: AnswerCount): boolean {
	return categoryOf(count) === '';
}

function sum(counts: readonly AnswerCount[]): number {
	return total(counts.map(({ count }) => count));
}

function total(counts: readonly number[]): number {
	return counts.reduce((people, count) => people + count, 0);
}
