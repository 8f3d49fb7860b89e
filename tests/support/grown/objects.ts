import type { Insertable } from 'kysely';
import type { IdeaState } from '#lib/shared/boards/idea-states.ts';
import { foldText } from '#lib/shared/search/fold.ts';
import { MEASURE_STATUSES } from '#lib/shared/measures/lifecycle.ts';
import type { Tables } from '#lib/server/platform/db/index.ts';
import { dayOf, idOf, wordsOf } from './texts.ts';

const INSTANT = '2024-01-01T00:00:00.000Z';

/** One of some, by number. */
const pick = <T>(some: readonly [T, ...T[]], n: number): T => some[n % some.length] ?? some[0];

export function grownTopic(n: number): Insertable<Tables['topics']> {
	return {
		id: idOf('topic', n),
		code: `topic-${n}`,
		name: wordsOf(n, 2),
		description: wordsOf(n + 50, 12),
		position: n,
		isActive: true,
		createdAt: INSTANT,
		updatedAt: INSTANT
	};
}

export function grownBoard(n: number): Insertable<Tables['boards']> {
	return {
		id: idOf('board', n),
		slug: `board-${n}`,
		title: `Tafel ${n}: ${wordsOf(n, 4)}`,
		intro: wordsOf(n, 40),
		phase: 'collecting',
		audience: 'public',
		moderation: 'before',
		hasEarlySupport: true,
		collectsUntil: null,
		ratesUntil: null,
		createdBy: null,
		createdAt: INSTANT,
		updatedAt: INSTANT
	};
}

/** Most are published; every twentieth waits, is hidden or stands behind the one before. */
export function grownIdea(
	n: number,
	{ boardId, areaId, topicId }: { boardId: string; areaId: string; topicId: string },
	mergedInto: string
): Insertable<Tables['ideas']> {
	const state =
		new Map<number, IdeaState>([
			[0, 'pending'],
			[5, 'hidden'],
			[10, 'merged']
		]).get(n % 20) ?? 'published';
	const title = wordsOf(n, 5);
	const text = wordsOf(n + 7, 30);
	return {
		id: idOf('idea', n),
		boardId,
		title,
		text,
		areaId,
		topicId,
		locale: 'de',
		state,
		mergedInto: state === 'merged' ? mergedInto : null,
		createdOn: dayOf(n),
		publishedOn: state === 'pending' ? null : dayOf(n + 1),
		searchText: foldText(`${title} ${text}`),
		contentHash: `hash-${n}`,
		isChecked: state !== 'pending',
		supports: 0,
		revision: 1
	};
}

export function grownMeasure(n: number): Insertable<Tables['measures']> {
	const changed = `${dayOf(n)}T10:00:00.000Z`;
	return {
		id: idOf('measure', n),
		number: `M ${n}/26`,
		slug: `measure-${n}`,
		title: wordsOf(n, 6),
		description: wordsOf(n + 3, 40),
		goals: wordsOf(n + 5, 20),
		status: pick(MEASURE_STATUSES, n),
		carer: 'Kümmerer',
		department: pick(['Planungsamt', 'Grünflächenamt', 'Sozialamt'], n),
		startsOn: dayOf(n),
		endsOn: null,
		budgetEuro: n * 100,
		statement: wordsOf(n + 9, 15),
		isPublic: n % 10 !== 0,
		createdBy: null,
		createdAt: changed,
		updatedAt: changed
	};
}

/** Half of them are over, half to come; every tenth is a draft. */
export function grownEvent(n: number, total: number): Insertable<Tables['events']> {
	const start = Date.now() + (n - total / 2) * 6 * 3_600_000;
	return {
		id: idOf('event', n),
		slug: `event-${n}`,
		status: n % 10 === 0 ? 'draft' : 'published',
		title: wordsOf(n, 4),
		description: wordsOf(n, 40),
		startsAt: new Date(start).toISOString(),
		endsAt: new Date(start + 2 * 3_600_000).toISOString(),
		place: wordsOf(n, 2),
		address: `Platz ${n}`,
		onlineUrl: null,
		languagesJson: ['de'],
		interpretersJson: ['tr'],
		hasChildcare: n % 2 === 0,
		isStepFree: n % 3 === 0,
		isTrusted: false,
		capacity: 40,
		registrationOpensOn: null,
		registrationClosesOn: null,
		cancelReason: null,
		turnout: null,
		outcome: null,
		seq: 1,
		revision: 0,
		createdBy: null,
		createdAt: INSTANT,
		updatedAt: INSTANT
	};
}
