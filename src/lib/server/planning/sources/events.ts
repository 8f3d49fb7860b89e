import type { Caveat } from '#lib/shared/measures/evidence.ts';
import type { Signal } from '#lib/shared/planning/signal.ts';
import { strengthOfTurnout } from '#lib/shared/planning/strength.ts';
import { eventsByIds, eventSignals, type EventSummary } from '#lib/server/events/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import type { Rows } from '#lib/server/planning/rows.ts';

/** People who came to events, per row and topic; an event of several areas counts once in what holds them. */
export async function eventCells(ctx: Context, rows: Rows): Promise<Signal[]> {
	const cells = new Map<string, { rowId: string; topicId: string; eventIds: Set<string> }>();
	for (const { areaId, topicId, eventIds } of await eventSignals(ctx)) {
		if (topicId === null) continue;
		for (const { id: rowId } of rows.holding(areaId)) {
			const key = `${rowId}\n${topicId}`;
			const cell = cells.get(key) ?? { rowId, topicId, eventIds: new Set() };
			cells.set(key, cell);
			for (const id of eventIds) cell.eventIds.add(id);
		}
	}
	const ids = new Set([...cells.values()].flatMap(({ eventIds }) => [...eventIds]));
	const events = new Map((await eventsByIds(ctx, [...ids])).map((event) => [event.id, event]));
	return [...cells.values()].map(({ rowId, topicId, eventIds }) =>
		together(
			rowId,
			topicId,
			[...eventIds].flatMap((id) => events.get(id) ?? [])
		)
	);
}

function together(areaId: string, topicId: string, events: readonly EventSummary[]): Signal {
	const counted = events.filter(({ turnout }) => turnout !== null);
	const people = counted.reduce((sum, { turnout }) => sum + (turnout ?? 0), 0);
	const caveats: Caveat[] = ['not-representative'];
	if (events.some(({ isTurnoutWithheld }) => isTurnoutWithheld)) caveats.push('partly-withheld');
	const days = events.map(({ startsAt }) => startsAt.slice(0, 10)).sort();
	return {
		kind: 'event',
		areaId,
		topicId,
		value: counted.length > 0 ? people : null,
		unit: 'people',
		n: events.length,
		base: 'events',
		label: events.length === 1 ? (events[0]?.title ?? null) : null,
		caveats,
		sourceIds: events.map(({ id }) => id),
		date: days.at(-1) ?? null,
		strength: strengthOfTurnout(people)
	};
}
