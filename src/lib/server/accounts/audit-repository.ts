import type { AuditAction } from '#lib/shared/accounts/audit-actions.ts';
import type { Db } from '#lib/server/platform/db/index.ts';

interface Filter {
	action?: string;
	objectType?: string;
	objectId?: string;
	userId?: string;
}

function matching(db: Db, filter: Filter) {
	let query = db.selectFrom('auditEntries');
	for (const column of ['action', 'objectType', 'objectId', 'userId'] as const) {
		const wanted = filter[column];
		if (wanted) query = query.where(`auditEntries.${column}`, '=', wanted);
	}
	return query;
}

export async function countAuditEntries(db: Db, filter: Filter): Promise<number> {
	const { count } = await matching(db, filter)
		.select((eb) => eb.fn.countAll<number>().as('count'))
		.executeTakeFirstOrThrow();
	return count;
}

export async function findAuditEntries(
	db: Db,
	filter: Filter,
	{ page, size }: { page: number; size: number }
) {
	return matching(db, filter)
		.leftJoin('users', 'users.id', 'auditEntries.userId')
		.select([
			'auditEntries.id',
			'auditEntries.action',
			'auditEntries.objectType',
			'auditEntries.objectId',
			'auditEntries.reason',
			'auditEntries.detailsJson',
			'auditEntries.createdAt',
			'users.name as userName'
		])
		.orderBy('auditEntries.createdAt', 'desc')
		.orderBy('auditEntries.id', 'desc')
		.limit(size)
		.offset((page - 1) * size)
		.execute();
}

/** The details of each entry about one kind of action since an instant. */
export async function findDetailsSince(
	db: Db,
	action: AuditAction,
	since: string
): Promise<Record<string, unknown>[]> {
	const rows = await db
		.selectFrom('auditEntries')
		.select('detailsJson')
		.where('action', '=', action)
		.where('createdAt', '>=', since)
		.execute();
	return rows.map(({ detailsJson }) => detailsJson as Record<string, unknown>);
}

/** Who acted, by name. */
export async function findActors(db: Db): Promise<{ id: string; name: string }[]> {
	return db
		.selectFrom('users')
		.select(['users.id', 'users.name'])
		.where((eb) =>
			eb.exists(
				eb
					.selectFrom('auditEntries')
					.select('auditEntries.id')
					.whereRef('auditEntries.userId', '=', 'users.id')
			)
		)
		.execute();
}

/** The different values of a column, each found behind the one before: there are few among many entries. */
export async function findDistinct(db: Db, column: 'action' | 'objectType'): Promise<string[]> {
	const rows = await db
		.withRecursive('found(value)', (cte) =>
			cte
				.selectFrom('auditEntries')
				.select((eb) => eb.fn.min<string | null>(column).as('value'))
				.unionAll(
					cte
						.selectFrom('found')
						.where('found.value', 'is not', null)
						.select((eb) =>
							eb
								.selectFrom('auditEntries')
								.whereRef(`auditEntries.${column}`, '>', 'found.value')
								.select((each) => each.fn.min<string | null>(`auditEntries.${column}`).as('next'))
								.as('value')
						)
				)
		)
		.selectFrom('found')
		.select('value')
		.execute();
	return rows.flatMap(({ value }) => value ?? []);
}
