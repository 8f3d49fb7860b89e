import type { Caveat } from '#lib/shared/measures/evidence.ts';
import type { Signal } from '#lib/shared/planning/signal.ts';
import { strengthOfTurnout } from '#lib/shared/planning/strength.ts';
import { heldEvents, type HeldEvent } from '#lib/server/events/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import type { Rows } from '#lib/server/planning/rows.ts';
import { localiser, type Say } from '#lib/server/translations/index.ts';

interface Cell {
	rowId: string;
	topicId: string;
	events: Set<HeldEvent>;
}

/** People who came to events, per row and topic; an event of several areas counts once in what holds them. */
export async function eventCells(ctx: Context, rows: Rows): Promise<Signal[]> {
	const cells = new Map<string, Cell>();
	for (const event of await heldEvents(ctx)) {
		const areaIds = event.areaIds.length > 0 ? event.areaIds : [null];
		for (const topicId of event.topicIds)
			for (const { id: rowId } of areaIds.flatMap((areaId) => rows.holding(areaId))) {
				const key = `${rowId}\n${topicId}`;
				const cell = cells.get(key) ?? { rowId, topicId, events: new Set() };
				cells.set(key, cell);
				cell.events.add(event);
			}
	}
	const alone = [...cells.values()].flatMap(({ events }) => (events.size === 1 ? [...events] : []));
	const ids = [...new Set(alone.map(({ id }) => id))];
	const say = await localiser(ctx, 'event', ids);
	return [...cells.values()].map((cell) => together(cell, say));
}

function together({ rowId: areaId, topicId, events: some }: Cell, say: Say): Signal {
	const events = [...some];
	const counted = events.filter(({ turnout }) => turnout !== null);
	const people = counted.reduce((sum, { turnout }) => sum + (turnout ?? 0), 0);
	const caveats: Caveat[] = ['not-representative'];
	if (events.some(({ isTurnoutWithheld }) => isTurnoutWithheld)) caveats.push('partly-withheld');
	const [only, ...others] = events;
	const days = events.map(({ startsAt }) => startsAt.slice(0, 10)).sort();
	return {
		kind: 'event',
		areaId,
		topicId,
		value: counted.length > 0 ? people : null,
		unit: 'people',
		n: events.length,
		base: 'events',
		label: only && others.length === 0 ? say(only.id, 'title', only.title) : null,
		caveats,
		date: days.at(-1) ?? null,
		strength: strengthOfTurnout(people)
	};
}
