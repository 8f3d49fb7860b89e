import type { AreaLevel } from '#lib/shared/areas/levels.ts';
import { listPage } from '#lib/shared/lists/page.ts';
import type { Signal, Strength } from '#lib/shared/planning/signal.ts';
import type { PlanningView } from '#lib/shared/planning/view.ts';
import type { LocalText } from '#lib/shared/translations/local-text.ts';
import type { LocalisedArea } from '#lib/server/areas/index.ts';
import { coverage, type Coverage } from '#lib/server/measures/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { topicsFor, type LocalisedTopic } from '#lib/server/topics/index.ts';
import { covers } from './covers.ts';
import { reachOf, type Reach } from './reach.ts';
import { Rows } from './rows.ts';
import { signalsOf } from './signals.ts';

const ROWS_PER_PAGE = 60;

/** A measure as a cell names it. */
export type NamedMeasure = Pick<Coverage, 'id' | 'number' | 'title' | 'status'>;

export interface MatrixCell {
	topicId: string;
	/** At most one of each kind, in the order survey, idea, event, indicator. */
	signals: Signal[];
	/** Of the strongest signal. */
	strength: Strength;
	/** What is being done about it there, in a part of it or in the whole. */
	measures: NamedMeasure[];
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
}

/**
 * The signals of areas × topics at one level of the tree.
 * @param isPaged all rows at once where it is false.
 * @throws DomainError `not-found` for an area the planner may not see.
 */
export async function matrixFor(ctx: Context, view: PlanningView, isPaged = true): Promise<Matrix> {
	const reach = await reachOf(ctx, view);
	const limit = isPaged ? ROWS_PER_PAGE : Math.max(1, reach.rows.length);
	const { page, pages, offset } = listPage(view.page, reach.rows.length, limit);
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
		pages
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
	const live = (await coverage(ctx)).filter(({ isLive }) => isLive);
	const parents = new Set(reach.all.map(({ parentId }) => parentId));
	return areas.map((area) => ({
		area,
		hasParts: parents.has(area.id),
		cells: topics.map((topic) => {
			const measures = live.filter((measure) => covers(measure, area, topic.id, 'part'));
			return cell(topic.id, byCell.get(`${area.id}\n${topic.id}`) ?? [], measures);
		})
	}));
}

function cell(topicId: string, signals: Signal[], measures: readonly Coverage[]): MatrixCell {
	const strength = signals.reduce<Strength>(
		(most, signal) => (signal.strength > most ? signal.strength : most),
		0
	);
	return {
		topicId,
		signals,
		strength,
		measures: measures.map(({ id, number, title, status }) => ({ id, number, title, status })),
		isOpen: strength >= 2 && measures.length === 0
	};
}
