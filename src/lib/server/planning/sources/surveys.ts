import { SOURCE_LOCALE } from '#lib/i18n/registry.ts';
import type { Caveat } from '#lib/shared/measures/evidence.ts';
import type { Signal } from '#lib/shared/planning/signal.ts';
import { strengthOfShare } from '#lib/shared/planning/strength.ts';
import { questionTextKey, textInAllLanguages } from '#lib/shared/surveys/index.ts';
import { textIn, type LocalTexts } from '#lib/shared/translations/local-text.ts';
import { coveringIds, localisedAreas, type LocalisedArea } from '#lib/server/areas/index.ts';
import { keep, today, type Context } from '#lib/server/platform/context.ts';
import { surveySignals, type SurveySignal } from '#lib/server/surveys/index.ts';
import { Rows } from '#lib/server/planning/rows.ts';

/** What one question shows in one row, put together from released figures alone. */
export interface QuestionFigure {
	row: LocalisedArea;
	about: SurveySignal;
	need: number;
	n: number;
	share: number;
	caveats: Caveat[];
}

/** The figures of every question with a need, for each row in which any of them is released. */
export async function questionFigures(ctx: Context, rows: Rows): Promise<QuestionFigure[]> {
	const byQuestion = Map.groupBy(
		await surveySignals(ctx),
		({ surveyId, questionCode }) => `${surveyId}\n${questionCode}`
	);
	return [...byQuestion.values()].flatMap((signals) => {
		const lines = signals.filter(({ areaId }) => areaId !== null);
		const question: Question = {
			surveyed: signals[0]?.surveyAreaIds ?? [],
			total: signals.find(({ areaId }) => areaId === null),
			lines: new Map(lines.map((line) => [line.areaId, line])),
			within: rows.gather(lines, ({ areaId }) => areaId ?? '')
		};
		return rowsAbout(question, rows).flatMap((row) => figureIn(row, question, rows) ?? []);
	});
}

/** The rows of which a question can say anything: few where it was asked in a part of the city. */
function rowsAbout({ surveyed, within }: Question, rows: Rows): LocalisedArea[] {
	const answered = [...within.keys()].flatMap((id) => rows.byId(id) ?? []);
	return [...new Set([...answered, ...rows.holding(surveyed[0] ?? null)])];
}

/** What is released of one question. */
interface Question {
	/** The areas in which it was asked; none for the whole city. */
	surveyed: readonly string[];
	total: SurveySignal | undefined;
	/** By area. */
	lines: ReadonlyMap<string | null, SurveySignal>;
	/** By row, the lines of its parts. */
	within: ReadonlyMap<string, readonly SurveySignal[]>;
}

/**
 * Of several questions on a topic, the one with the greatest share stands in the cell; those asked
 * in all of the area come first. All of it rests on released figures, so it is kept until others are.
 */
export async function surveyCells(ctx: Context, rows: readonly LocalisedArea[]): Promise<Signal[]> {
	const { cells, questions } = await keep(ctx, `survey cells on ${today(ctx)}`, strongestOfAll);
	return rows.flatMap(({ id }) =>
		(cells[id] ?? []).map(({ question, ...cell }): Signal => ({
			kind: 'survey',
			unit: 'share',
			base: 'answers',
			label: textIn(questions[question] ?? {}, ctx.locale),
			strength: strengthOfShare(cell.value),
			...cell
		}))
	);
}

/** What is kept of a cell; its question by a key, since many cells have the same. */
interface KeptCell extends Pick<Signal, 'areaId' | 'topicId' | 'n' | 'caveats' | 'date'> {
	value: number;
	question: string;
}

/** The cells of every area that is valid today, with their questions in all languages. */
async function strongestOfAll(ctx: Context) {
	const areas = await localisedAreas(ctx, SOURCE_LOCALE);
	const figures = await questionFigures(ctx, new Rows(areas, areas));
	const byCell = Map.groupBy(figures, ({ row, about }) => `${row.id}\n${about.topicId}`);
	const questions: Record<string, LocalTexts> = {};
	const cells = [...byCell.values()].flatMap((cell) => {
		const [strongest] = cell.sort(
			(a, b) => Number(isPartial(a)) - Number(isPartial(b)) || b.share - a.share
		);
		if (!strongest) return [];
		const { about } = strongest;
		const question = `${about.surveyId} ${about.questionCode}`;
		questions[question] ??= titleOf(about);
		return keptOf(strongest, question);
	});
	return { cells: Object.groupBy(cells, ({ areaId }) => areaId), questions };
}

function keptOf({ row, about, share, n, caveats }: QuestionFigure, question: string): KeptCell {
	const { topicId, releasedOn } = about;
	return { areaId: row.id, topicId, value: share, n, caveats, date: releasedOn, question };
}

function titleOf({ questionnaire, questionCode }: SurveySignal): LocalTexts {
	return textInAllLanguages(questionnaire, questionTextKey({ code: questionCode }, 'title'));
}

/**
 * A row's figure: the survey's total where the row holds all the survey covers, its own line where
 * there is one, otherwise the sum of the lines of its parts, which leaves out the hidden ones.
 */
function figureIn(
	row: LocalisedArea,
	{ surveyed, total, lines, within }: Question,
	rows: Rows
): QuestionFigure | null {
	const isAskedIn = (area: LocalisedArea) =>
		surveyed.length === 0 || coveringIds(area).some((id) => surveyed.includes(id));
	const caveats: Caveat[] = isAskedIn(row) ? [] : ['only-parts'];
	if (total && rows.holdsAll(row, surveyed)) return figure(row, [total], caveats);
	const own = lines.get(row.id);
	if (own) return figure(row, [own], []);
	const parts = within.get(row.id) ?? [];
	if (parts.length === 0) return null;
	const asked = surveyed.length === 0 ? rows.leavesIn(row) : rows.leavesIn(row).filter(isAskedIn);
	if (parts.length < asked.length) caveats.push('partly-withheld');
	return figure(row, parts, caveats);
}

function figure(
	row: LocalisedArea,
	parts: readonly SurveySignal[],
	caveats: Caveat[]
): QuestionFigure | null {
	const [about] = parts;
	const need = parts.reduce((sum, part) => sum + part.need, 0);
	const n = parts.reduce((sum, part) => sum + part.n, 0);
	if (!about || n === 0) return null;
	return { row, about, need, n, share: need / n, caveats: ['not-representative', ...caveats] };
}

function isPartial({ caveats }: QuestionFigure): boolean {
	return caveats.includes('only-parts');
}
