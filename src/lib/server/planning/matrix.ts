import type { AreaLevel } from '#lib/shared/areas/levels.ts';
import { listPage } from '#lib/shared/lists/page.ts';
import type { Signal, Strength } from '#lib/shared/planning/signal.ts';
import type { PlanningView } from '#lib/shared/planning/view.ts';
import type { LocalText } from '#lib/shared/translations/local-text.ts';
import type { LocalisedArea } from '#lib/server/areas/index.ts';
import { coverage, liveMeasures } from '#lib/server/measures/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { topicsFor, type LocalisedTopic } from '#lib/server/topics/index.ts';
import { MeasuresByCell } from './measures-by-cell.ts';
import { reachOf, type Reach } from './reach.ts';
import { Rows } from './rows.ts';
import { signalsOf } from './signals.ts';

/** As many as a sheet of paper and a planner's eye hold. */
const ROWS_PER_PAGE = 25;

/** A file holds so many of them; a level with more comes in several. */
const ROWS_PER_FILE = 300;

/** A cell names so many measures, those that changed last. */
const MOST_NUMBERS = 3;

export interface MatrixCell {
	topicId: string;
	/** At most one of each kind, in the order survey, idea, event, indicator. */
	signals: Signal[];
	/** Of the strongest signal. */
	strength: Strength;
	/** What is being done about it there, in a part of it or in the whole: the numbers of the first few. */
	measures: string[];
	/** Of all of them. */
	measureCount: number;
	/** Raised at least middlingly and nobody is on it. */
	isOpen: boolean;
}

export interface MatrixRow {
	area: Pick<LocalisedArea, 'id' | 'code' | 'name' | 'level' | 'population'>;
	/** Whether there are areas below it to go down to. */
	hasParts: boolean;
	/** One per topic, in their order. */
	cells: MatrixCell[];
}

export interface Matrix {
	within: { code: string; name: LocalText } | null;
	above: { code: string; name: LocalText }[];
	levels: AreaLevel[];
	level: AreaLevel | null;
	topics: LocalisedTopic[];
	/** The area whose parts are compared, as a row of its own. */
	whole: MatrixRow | null;
	rows: MatrixRow[];
	page: number;
	pages: number;
	/** How many files hold all rows of the level. */
	files: number;
}

/**
 * The signals of areas × topics at one level of the tree.
 * @param isFile whether its page is one of a file, which holds more rows than one of the screen.
 * @throws DomainError `not-found` for an area the planner may not see.
 */
export async function matrixFor(ctx: Context, view: PlanningView, isFile = false): Promise<Matrix> {
	const reach = await reachOf(ctx, view);
	const perPage = isFile ? ROWS_PER_FILE : ROWS_PER_PAGE;
	const { page, pages, offset, limit } = listPage(view.page, reach.rows.length, perPage);
	const shown = reach.rows.slice(offset, offset + limit);
	const topics = await topicsFor(ctx);
	const rows = await rowsOf(ctx, reach, shown, topics, view);
	const named = ({ code, name }: LocalisedArea) => ({ code, name });
	return {
		within: reach.within && named(reach.within),
		above: reach.above.map(named),
		levels: reach.levels,
		level: reach.level,
		topics,
		whole: rows.find(({ area }) => area.id === reach.within?.id) ?? null,
		rows: rows.filter(({ area }) => area.id !== reach.within?.id),
		page,
		pages,
		files: Math.max(1, Math.ceil(reach.rows.length / ROWS_PER_FILE))
	};
}

async function rowsOf(
	ctx: Context,
	reach: Reach,
	shown: readonly LocalisedArea[],
	topics: readonly LocalisedTopic[],
	{ kind }: PlanningView
): Promise<MatrixRow[]> {
	const areas = reach.within ? [reach.within, ...shown] : [...shown];
	const signals = await signalsOf(ctx, new Rows(areas, reach.all), reach.all, kind);
	const byCell = Map.groupBy(signals, ({ areaId, topicId }) => `${areaId}\n${topicId}`);
	const measures = await measuresIn(ctx, areas);
	const parents = new Set(reach.all.map(({ parentId }) => parentId));
	return areas.map((area) => ({
		area,
		hasParts: parents.has(area.id),
		cells: topics.map(({ id }) =>
			cell(id, byCell.get(`${area.id}\n${id}`) ?? [], measures(area.id, id))
		)
	}));
}

type MeasuresOfCell = Pick<MatrixCell, 'measures' | 'measureCount'>;

/** What is being done in each cell: the first few, read once for all cells, and how many. */
async function measuresIn(
	ctx: Context,
	areas: readonly LocalisedArea[]
): Promise<(areaId: string, topicId: string) => MeasuresOfCell> {
	const cells = new MeasuresByCell(await liveMeasures(ctx), areas, MOST_NUMBERS);
	const latest = await coverage(ctx, { ids: cells.latestIds });
	const ranks = new Map(latest.map(({ id }, rank) => [id, rank]));
	return (areaId, topicId) => {
		const first = cells.latestIn(areaId, topicId).flatMap((id) => ranks.get(id) ?? []);
		const named = first.sort((a, b) => a - b).slice(0, MOST_NUMBERS);
		return {
			measures: named.flatMap((rank) => latest[rank]?.number ?? []),
			measureCount: cells.countIn(areaId, topicId)
		};
	};
}

function cell(topicId: string, signals: Signal[], measures: MeasuresOfCell): MatrixCell {
	const strength = signals.reduce<Strength>(
		(most, signal) => (signal.strength > most ? signal.strength : most),
		0
	);
	return {
		topicId,
		signals,
		strength,
		...measures,
		isOpen: strength >= 2 && measures.measureCount === 0
	};
}
