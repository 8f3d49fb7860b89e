import { listPage } from '#lib/shared/lists/page.ts';
import { isLive, MEASURE_STATUSES, type MeasureStatus } from '#lib/shared/measures/lifecycle.ts';
import type { Signal, SignalKind } from '#lib/shared/planning/signal.ts';
import type { PlanningView } from '#lib/shared/planning/view.ts';
import { textIn, type LocalText } from '#lib/shared/translations/local-text.ts';
import { textsInAllLanguages } from '#lib/server/translations/index.ts';
import { SOURCE_LOCALE } from '#lib/i18n/registry.ts';
import { coveringIds, type LocalisedArea } from '#lib/server/areas/index.ts';
import { coverage, placesAddressed } from '#lib/server/measures/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { topicsFor, type LocalisedTopic } from '#lib/server/topics/index.ts';
import { covers } from './covers.ts';
import { reachOf, type Reach } from './reach.ts';
import { Rows } from './rows.ts';
import { signalsOf } from './signals.ts';

const PER_PAGE = 25;

/** A cell shows so many former measures, those that changed last. */
const MOST_PAST = 3;

/** Something that many raised and nobody is on. */
interface Raised {
	area: LocalisedArea;
	topic: LocalisedTopic;
	signals: Signal[];
}

export interface Unaddressed {
	area: { code: string; name: LocalText };
	topic: { code: string; name: LocalText };
	signals: Signal[];
	/** Measures that were there but are done, paused or rejected: the first few. */
	past: { id: string; number: string; title: string; status: MeasureStatus }[];
	/** Of all of them. */
	pastCount: number;
}

/**
 * Areas × topics that people raised at least middlingly (survey, ideas or events: an indicator alone
 * is nobody's voice) and that no live measure addresses; the strongest first, a page of them. Of the
 * smallest areas unless the view names a level.
 * @throws DomainError `not-found` for an area the planner may not see.
 */
export async function unaddressed(
	ctx: Context,
	view: Pick<PlanningView, 'within' | 'level' | 'page'>
): Promise<{ reach: Reach; found: Unaddressed[]; total: number; page: number; pages: number }> {
	const { reach, raised } = await everythingRaised(ctx, view);
	const { page, pages, offset, limit } = listPage(view.page, raised.length, PER_PAGE);
	const shown = raised.slice(offset, offset + limit);
	return { reach, found: await withPast(ctx, shown), total: raised.length, page, pages };
}

/** The first few of the same in all of the planner's areas, with how many there are, for a start page. */
export async function firstUnaddressed(
	ctx: Context,
	limit: number
): Promise<{ found: Pick<Unaddressed, 'area' | 'topic'>[]; total: number }> {
	const inSource = { ...ctx, locale: SOURCE_LOCALE };
	const { raised } = await everythingRaised(inSource, { within: null, level: null });
	const found = raised.slice(0, limit);
	const textsOf = await textsInAllLanguages(ctx, {
		area: found.map(({ area }) => area.id),
		topic: found.map(({ topic }) => topic.id)
	});
	const named = (type: 'area' | 'topic', { id, code, name }: LocalisedArea | LocalisedTopic) => ({
		code,
		name: textIn(textsOf(type, id, 'name', name.text), ctx.locale)
	});
	return {
		found: found.map(({ area, topic }) => ({
			area: named('area', area),
			topic: named('topic', topic)
		})),
		total: raised.length
	};
}

async function everythingRaised(
	ctx: Context,
	view: Pick<PlanningView, 'within' | 'level'>
): Promise<{ reach: Reach; raised: Raised[] }> {
	const { levels } = await reachOf(ctx, view);
	const reach = await reachOf(ctx, { ...view, level: view.level ?? levels.at(-1) ?? null });
	const topics = await topicsFor(ctx);
	const signals = await signalsOf(ctx, new Rows(reach.rows, reach.all), reach.all);
	const byCell = Map.groupBy(signals, ({ areaId, topicId }) => `${areaId}\n${topicId}`);
	const isCovered = await coveredBy(ctx);
	const raised = reach.rows.flatMap((area) =>
		topics.flatMap((topic) => {
			const cell = byCell.get(`${area.id}\n${topic.id}`) ?? [];
			return isRaised(cell) && !isCovered(area, topic.id) ? [{ area, topic, signals: cell }] : [];
		})
	);
	const weights = new Map(raised.map((each) => [each, weight(each.signals)]));
	return {
		reach,
		raised: raised.sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0))
	};
}

/** Whether somebody is on a topic in all of an area. */
async function coveredBy(
	ctx: Context
): Promise<(area: { path: string }, topicId: string) => boolean> {
	const addressed = await placesAddressed(ctx);
	const covered = new Set(
		addressed.map(({ areaId, topicId }) => (areaId === null ? topicId : `${areaId}\n${topicId}`))
	);
	return (area, topicId) =>
		covered.has(topicId) || coveringIds(area).some((id) => covered.has(`${id}\n${topicId}`));
}

async function withPast(ctx: Context, raised: readonly Raised[]): Promise<Unaddressed[]> {
	if (raised.length === 0) return [];
	const past = await coverage(ctx, {
		statuses: MEASURE_STATUSES.filter((status) => !isLive(status)),
		topicIds: [...new Set(raised.map(({ topic }) => topic.id))],
		areaIds: [...new Set(raised.flatMap(({ area }) => coveringIds(area)))]
	});
	return raised.map(({ area, topic, signals }) => {
		const here = past.filter((measure) => covers(measure, area, topic.id, 'whole'));
		return { area, topic, signals, past: here.slice(0, MOST_PAST), pastCount: here.length };
	});
}

/** Whether a signal is somebody's voice, and whether its `n` counts voices. */
const VOICES: Record<SignalKind, { isVoice: boolean; isCounted: boolean }> = {
	survey: { isVoice: true, isCounted: true },
	idea: { isVoice: true, isCounted: true },
	event: { isVoice: true, isCounted: false },
	indicator: { isVoice: false, isCounted: false }
};

function isRaised(signals: readonly Signal[]): boolean {
	return signals.some(({ kind, strength }) => VOICES[kind].isVoice && strength >= 2);
}

/** Strengths add up; of equals, more answers and supports come first. */
function weight(signals: readonly Signal[]): number {
	return signals.reduce(
		(sum, { strength, n, kind }) =>
			sum + strength + (VOICES[kind].isCounted ? Math.min(n ?? 0, 999) / 1000 : 0),
		0
	);
}
