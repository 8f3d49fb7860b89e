import type { Caveat } from '#lib/shared/measures/evidence.ts';
import type { Signal } from '#lib/shared/planning/signal.ts';
import { strengthOfShare } from '#lib/shared/planning/strength.ts';
import { coveringIds, type LocalisedArea } from '#lib/server/areas/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { surveySignals, type SurveySignal } from '#lib/server/surveys/index.ts';
import type { Rows } from '#lib/server/planning/rows.ts';

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
	return [...byQuestion.values()].flatMap((signals) =>
		rows.list.flatMap((row) => figureIn(row, signals, rows) ?? [])
	);
}

/**
 * Of several questions on a topic, the one with the greatest share stands in the cell; those asked
 * in all of the area come first.
 */
export async function surveyCells(ctx: Context, rows: Rows): Promise<Signal[]> {
	const cells = Map.groupBy(
		await questionFigures(ctx, rows),
		({ row, about }) => `${row.id}\n${about.topicId}`
	);
	return [...cells.values()].flatMap((figures) => {
		const [strongest] = figures.sort(
			(a, b) => Number(isPartial(a)) - Number(isPartial(b)) || b.share - a.share
		);
		return strongest ? [signalOf(strongest, figures)] : [];
	});
}

/**
 * A row's figure: the survey's total where the row holds all the survey covers, its own line where
 * there is one, otherwise the sum of the lines of its parts, which leaves out the hidden ones.
 */
function figureIn(
	row: LocalisedArea,
	signals: readonly SurveySignal[],
	rows: Rows
): QuestionFigure | null {
	const surveyed = signals[0]?.surveyAreaIds ?? [];
	const isWhole = surveyed.length === 0 || coveringIds(row).some((id) => surveyed.includes(id));
	const caveats: Caveat[] = isWhole ? [] : ['only-parts'];
	const total = signals.find(({ areaId }) => areaId === null);
	if (total && rows.holdsAll(row, surveyed)) return figure(row, [total], caveats);
	const own = signals.find(({ areaId }) => areaId === row.id);
	if (own) return figure(row, [own], []);
	const parts = signals.filter(
		({ areaId }) => areaId !== null && rows.pathOf(areaId).startsWith(row.path)
	);
	const asked = rows
		.leavesIn(row)
		.filter(
			(leaf) => surveyed.length === 0 || coveringIds(leaf).some((id) => surveyed.includes(id))
		);
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

function signalOf(strongest: QuestionFigure, figures: readonly QuestionFigure[]): Signal {
	const { row, about, n, share, caveats } = strongest;
	return {
		kind: 'survey',
		areaId: row.id,
		topicId: about.topicId,
		value: share,
		unit: 'share',
		n,
		base: 'answers',
		label: about.questionTitle,
		caveats,
		sourceIds: [...new Set(figures.map((each) => each.about.surveyId))],
		date: about.releasedOn,
		strength: strengthOfShare(share)
	};
}
