import type { AreaLevel } from '#lib/shared/areas/levels.ts';
import type { PlanningView } from '#lib/shared/planning/view.ts';
import { ancestorIds, localisedAreas, type LocalisedArea } from '#lib/server/areas/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { canPlan } from './policy.ts';

/** Which areas are compared, of those the planner may see. */
export interface Reach {
	/** All areas valid today, for what lies in what. */
	all: LocalisedArea[];
	/** The area whose parts are compared; null where the planner's areas have none in common. */
	within: LocalisedArea | null;
	/** From the top down to right above `within`, as far as the planner may go. */
	above: LocalisedArea[];
	/** The levels that lie below. */
	levels: AreaLevel[];
	level: AreaLevel | null;
	/** The areas of that level. */
	rows: LocalisedArea[];
}

/** @throws DomainError `not-found` for an area the planner may not see. */
export async function reachOf(
	ctx: Context,
	view: Pick<PlanningView, 'within' | 'level'>
): Promise<Reach> {
	const all = await localisedAreas(ctx);
	const mine = all.filter((area) => canPlan(ctx.actor, area));
	const ids = new Set(mine.map(({ id }) => id));
	const tops = mine.filter(({ parentId }) => parentId === null || !ids.has(parentId));
	const within = view.within
		? mine.find(({ code }) => code === view.within)
		: tops.length === 1
			? tops[0]
			: null;
	if (within === undefined) throw new DomainError('not-found');
	const below = within
		? mine.filter(({ id, path }) => path.startsWith(within.path) && id !== within.id)
		: mine;
	const levels = [...new Set(below.map(({ level }) => level))];
	const next = below.find(({ depth }) => depth === Math.min(...below.map((area) => area.depth)));
	const level = levels.find((known) => known === view.level) ?? next?.level ?? null;
	return {
		all,
		within,
		above: within ? mine.filter(({ id }) => ancestorIds(within).includes(id)) : [],
		levels,
		level,
		rows: below.filter((area) => area.level === level)
	};
}

/** One area the planner may see. @throws DomainError `not-found`. */
export async function plannedArea(ctx: Context, code: string): Promise<Reach> {
	return reachOf(ctx, { within: code, level: null });
}
