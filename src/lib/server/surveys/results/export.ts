import { shareOf, type PublishedLine } from '#lib/shared/statistics/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { surveyResults, type QuestionResult } from './public.ts';

/** One released figure as a row of a file; hidden figures are empty and say so. */
export interface ResultRow {
	survey: string;
	question: string;
	questionText: string;
	/** The version of the questionnaire in whose words it was counted. */
	questionnaireVersion: number;
	/** The area's code; empty for all areas together and for people who gave none. */
	areaCode: string;
	/** `all`, `area` or `none`: whom the row is about. */
	scope: 'all' | 'area' | 'none';
	areaName: string;
	/** Empty for the row that says how many answered. */
	answer: string;
	answerText: string;
	count: number | null;
	n: number | null;
	share: number | null;
	isHidden: boolean;
	base: string;
	isRepresentative: false;
	releasedOn: string;
}

/** The columns of the file, in order. */
export const RESULT_COLUMNS = [
	'survey',
	'question',
	'questionText',
	'questionnaireVersion',
	'scope',
	'areaCode',
	'areaName',
	'answer',
	'answerText',
	'count',
	'n',
	'share',
	'isHidden',
	'base',
	'isRepresentative',
	'releasedOn'
] as const satisfies (keyof ResultRow)[];

/**
 * The released results of a survey, figure by figure, question after question.
 * @throws DomainError `not-found` for a survey never published.
 */
export async function resultRows(ctx: Context, slug: string): Promise<Iterable<ResultRow[]>> {
	const { questions, areas } = await surveyResults(ctx, slug);
	const places = new Map(areas.map(({ id, code, name }) => [id, { code, name: name.text }]));
	return Iterator.from(questions).map((result) => {
		const all = rowsOf(slug, result, result.table.total, { scope: 'all' });
		const lines = result.table.rows.flatMap((line) => {
			const place = places.get(line.area ?? '');
			return rowsOf(slug, result, line, { scope: line.area === null ? 'none' : 'area', ...place });
		});
		return [...all, ...lines];
	});
}

function rowsOf(
	survey: string,
	{ code: question, title, table, columnTexts, releasedOn, wording }: QuestionResult,
	line: PublishedLine,
	place: { scope: ResultRow['scope']; code?: string; name?: string }
): ResultRow[] {
	const common = {
		survey,
		question,
		questionText: title.text,
		questionnaireVersion: wording.version,
		areaCode: place.code ?? '',
		scope: place.scope,
		areaName: place.name ?? '',
		n: line.n,
		base: table.base,
		isRepresentative: false as const,
		releasedOn
	};
	const answered = { answer: '', answerText: '', count: line.n, share: null };
	return [
		{ ...common, ...answered, isHidden: line.n === null },
		...line.cells.map((count, column) => ({
			...common,
			answer: table.columns[column] ?? '',
			answerText: columnTexts[column]?.text ?? '',
			count,
			share: shareOf(count, line.n),
			isHidden: count === null
		}))
	];
}
