import { CompiledQuery } from 'kysely';
import { grow } from '../support/grown/grow.ts';
import { GROWN } from '../support/grown/size.ts';
import { idOf } from '../support/grown/texts.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { addPlanner } from './staff.ts';

/** The survey that has 1,000,000 responses. */
export const GROWN_SURVEY = 'survey-1';

/** One of each kind of page that shows what grows. */
export const grownPages: readonly { path: string; isStaff?: boolean }[] = [
	{ path: '/de' },
	{ path: '/de/areas' },
	{ path: '/de/areas/a3' },
	{ path: '/de/surveys' },
	{ path: `/de/surveys/${GROWN_SURVEY}/results` },
	{ path: '/de/boards' },
	{ path: '/de/boards/board-1' },
	{ path: `/de/boards/board-1/ideas/${idOf('idea', 2)}` },
	{ path: '/de/events' },
	{ path: '/de/measures' },
	{ path: '/de/measures/measure-1' },
	{ path: '/de/staff', isStaff: true },
	{ path: '/de/staff/measures', isStaff: true },
	{ path: '/de/staff/surveys', isStaff: true },
	{ path: '/de/planning', isStaff: true },
	{ path: '/de/planning/unaddressed', isStaff: true }
];

/** Nothing is durable while an SQLite file is filled, and more of it is kept in memory. */
const HASTE = ['pragma synchronous = off', 'pragma cache_size = -400000'];

/** Fills an empty SQLite database with 50,000 ideas, 20,000 measures, 601 areas, 1,000,000 responses. */
export async function growCity(ctx: Context): Promise<void> {
	for (const pragma of HASTE) await ctx.db.executeQuery(CompiledQuery.raw(pragma));
	await grow(ctx.db, GROWN);
	await addPlanner(ctx);
}
