import type { Expression } from 'kysely';
import type { Db } from './open.ts';
import type { Tables } from './tables.ts';

/**
 * Deletes the rows of a table whose key a query finds, which says how many at the most.
 * @returns how many.
 */
export async function deleteFound(
	db: Db,
	table: keyof Tables,
	key: string,
	found: Expression<unknown>
): Promise<number> {
	const { numDeletedRows } = await db
		.deleteFrom(table)
		.where(db.dynamic.ref(key), 'in', found)
		.executeTakeFirstOrThrow();
	return Number(numDeletedRows);
}
