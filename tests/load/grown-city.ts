import { CompiledQuery, SqliteAdapter } from 'kysely';
import { grow } from '../support/grown/grow.ts';
import { GROWN } from '../support/grown/size.ts';
import { idOf } from '../support/grown/texts.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { addPlanner } from './staff.ts';

/** The survey that has 1,000,000 responses. */
export const GROWN_SURVEY = 'survey-1';

/** One of each kind of page that shows what grows. */
export const GROWN_PAGES: readonly { what: string; path: string; isStaff?: boolean }[] = [
	{ what: 'start page', path: '/de' },
	{ what: 'areas', path: '/de/areas' },
	{ what: 'an area', path: '/de/areas/a3' },
	{ what: 'surveys', path: '/de/surveys' },
	{ what: 'results in 576 areas', path: `/de/surveys/${GROWN_SURVEY}/results` },
	{ what: 'boards', path: '/de/boards' },
	{ what: 'a board of 30,000 ideas', path: '/de/boards/board-1' },
	{ what: 'an idea', path: `/de/boards/board-1/ideas/${idOf('idea', 2)}` },
	{ what: 'events', path: '/de/events' },
	{ what: 'measures', path: '/de/measures' },
	{ what: 'a measure', path: '/de/measures/measure-1' },
	{ what: 'staff home', path: '/de/staff', isStaff: true },
	{ what: 'measures for staff', path: '/de/staff/measures', isStaff: true },
	{ what: 'surveys for staff', path: '/de/staff/surveys', isStaff: true },
	{ what: 'planning matrix', path: '/de/planning', isStaff: true },
	{ what: 'what nobody has addressed', path: '/de/planning/unaddressed', isStaff: true }
];

/** Nothing is durable while an SQLite file is filled, and more of it is kept in memory. */
const HASTE = ['pragma synchronous = off', 'pragma cache_size = -400000'];

/** Fills an empty database with 50,000 ideas, 20,000 measures, 601 areas, 1,000,000 responses. */
export async function growCity(ctx: Context): Promise<void> {
	if (ctx.db.getExecutor().adapter instanceof SqliteAdapter)
		for (const pragma of HASTE) await ctx.db.executeQuery(CompiledQuery.raw(pragma));
	await grow(ctx.db, GROWN);
	await addPlanner(ctx);
}
