import type { Locale } from '#lib/i18n/registry.ts';
import { DEFAULT_THRESHOLD } from '#lib/shared/statistics/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { findMarkedIdeas } from '#lib/server/boards/burst-repository.ts';
import { SUPPORT } from '#lib/server/boards/gates.ts';
import { countPeopleAmongStaff } from '#lib/server/boards/support-repository.ts';
import {
	countSignals,
	findSupported,
	type SignalFilter
} from '#lib/server/boards/signal-repository.ts';

/** What ideas say about one area and one topic, from public or from staff boards. */
export interface IdeaSignal {
	/** Null: the idea is about no particular area. */
	areaId: string | null;
	topicId: string | null;
	/** From boards among staff: never public evidence. */
	isInternal: boolean;
	/** Published ideas; one that was merged into another is not counted. */
	ideas: number;
	/** Sum of the supporters of each idea; null where an internal cell has fewer than k people. */
	supports: number | null;
}

/** An idea to be quoted as evidence. */
export interface QuotableIdea {
	id: string;
	title: string;
	text: string;
	locale: Locale;
	areaId: string | null;
	topicId: string | null;
	/** Null for an internal idea with fewer than k supporters. */
	supports: number | null;
	publishedOn: string;
	isInternal: boolean;
	/** Some of its supports came in a burst about which nobody has decided. */
	hasOpenBurst: boolean;
	boardId: string;
	boardSlug: string;
	boardTitle: string;
}

/**
 * The signals of the idea boards per area × topic, each area by itself (roll up with the tree).
 * @param filter all published ideas unless told.
 */
export async function ideaSignals(ctx: Context, filter: SignalFilter = {}): Promise<IdeaSignal[]> {
	const rows = await countSignals(ctx.db, filter);
	const isShown = await shownAmongStaff(ctx, rows);
	return rows.map((row) => ({
		areaId: row.areaId,
		topicId: row.topicId,
		isInternal: row.audience === 'staff',
		ideas: row.ideas,
		supports: row.audience !== 'staff' || isShown(row) ? row.supports : null
	}));
}

type Row = Awaited<ReturnType<typeof countSignals>>[number];

/** Whether none or at least k different people stand behind ideas; asks only where it is in doubt. */
async function shownAmongStaff(ctx: Context, rows: readonly Row[]): Promise<(row: Row) => boolean> {
	const k = DEFAULT_THRESHOLD;
	const cellOf = ({ areaId, topicId }: Pick<Row, 'areaId' | 'topicId'>) => `${areaId}\n${topicId}`;
	const isInDoubt = ({ audience, most, supports }: Row) =>
		audience === 'staff' && most < k && supports >= k;
	const people = rows.some(isInDoubt) ? await countPeopleAmongStaff(ctx.db, k) : [];
	const known = new Map(people.map((row) => [cellOf(row), row.people]));
	return (row) => row.supports === 0 || row.most >= k || (known.get(cellOf(row)) ?? 0) >= k;
}

/**
 * The published ideas that fit, for quoting, those with most supports first, and how many there are in
 * all. Ideas from staff boards are marked `isInternal` and must not be shown to the public.
 * @param limit the most of them.
 */
export async function quotableIdeas(
	ctx: Context,
	filter: SignalFilter,
	limit: number
): Promise<{ ideas: QuotableIdea[]; total: number }> {
	const rows = await findSupported(ctx.db, filter, limit);
	// Mostly there is none at all.
	const inDoubt = rows.filter(({ hasAnyBurst }) => hasAnyBurst).map(({ id }) => id);
	const marked = await findMarkedIdeas(ctx.db, SUPPORT.name, inDoubt);
	const ideas = rows.map(
		({ audience, supports, createdOn, publishedOn, total: _, hasAnyBurst: __, ...idea }) => {
			const isInternal = audience === 'staff';
			const isShown = !isInternal || supports === 0 || supports >= DEFAULT_THRESHOLD;
			return {
				...idea,
				isInternal,
				hasOpenBurst: marked.has(idea.id),
				supports: isShown ? supports : null,
				publishedOn: publishedOn ?? createdOn
			};
		}
	);
	return {
		ideas: ideas.sort((a, b) => (b.supports ?? 0) - (a.supports ?? 0)),
		total: rows[0]?.total ?? 0
	};
}
