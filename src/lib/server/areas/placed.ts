import { holdsRoleFor, type Role } from '#lib/server/platform/auth/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { areaPaths, everyArea } from './queries.ts';

/** What lies in areas, by their paths; in none means in the whole city. Rights depend on it. */
export interface Placed {
	areaPaths: readonly string[];
}

/** A row of a table with the areas it lies in. */
export type PlacedRow<Row> = Row & Placed & { areaIds: string[] };

/**
 * Places rows of a table.
 * @param areaIdsOf the areas of a row; undefined is none.
 */
export async function place<Row>(
	ctx: Context,
	rows: readonly Row[],
	areaIdsOf: (row: Row) => string[] | undefined
): Promise<PlacedRow<Row>[]> {
	if (rows.length === 0) return [];
	const paths = await areaPaths(ctx);
	return rows.map((row) => {
		const areaIds = areaIdsOf(row) ?? [];
		return { ...row, areaIds, areaPaths: areaIds.flatMap((id) => paths.get(id) ?? []) };
	});
}

/** What is about to lie in some areas, to ask a policy. @throws DomainError `invalid` for an unknown one */
export async function placedIn(ctx: Context, areaIds: readonly string[]): Promise<Placed> {
	const paths = await areaPaths(ctx);
	return {
		areaPaths: areaIds.map((id) => {
			const path = paths.get(id);
			if (path === undefined) throw new DomainError('invalid', 'common:errors.choiceGone');
			return path;
		})
	};
}

/**
 * Whether something concerns those who live in an area: it lies there or in a part of it, in a larger
 * area around it, or in the whole city. What every list that is narrowed down to an area shows.
 */
export function concerns({ areaPaths: paths }: Placed, area: { path: string }): boolean {
	return (
		paths.length === 0 ||
		paths.some((path) => path.startsWith(area.path) || area.path.startsWith(path))
	);
}

/** The ids of an area and of everything below it. */
export async function areaIdsWithin(ctx: Context, area: { path: string }): Promise<string[]> {
	const areas = await everyArea(ctx);
	return areas.filter(({ path }) => path.startsWith(area.path)).map(({ id }) => id);
}

/** The ids of the areas in which something must lie to concern those who live in one of them. */
export async function areaIdsConcerning(ctx: Context, area: { path: string }): Promise<string[]> {
	const areas = await everyArea(ctx);
	return areas.filter(({ path }) => concerns({ areaPaths: [path] }, area)).map(({ id }) => id);
}

/**
 * The areas for which the actor holds one of some roles, as a query can ask for them: what lies in these
 * alone is theirs. Null for the whole city.
 */
export async function areaIdsHeld(ctx: Context, roles: readonly Role[]): Promise<string[] | null> {
	if (holdsRoleFor(ctx.actor, roles, [])) return null;
	const areas = await everyArea(ctx);
	return areas.filter(({ path }) => holdsRoleFor(ctx.actor, roles, [path])).map(({ id }) => id);
}
