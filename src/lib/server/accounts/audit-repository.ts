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

/** Which actions and object types there are, and who acted. */
export async function findAuditVocabulary(db: Db) {
	const actions = await db.selectFrom('auditEntries').select('action').distinct().execute();
	const types = await db.selectFrom('auditEntries').select('objectType').distinct().execute();
	const people = await db
		.selectFrom('auditEntries')
		.innerJoin('users', 'users.id', 'auditEntries.userId')
		.select(['users.id', 'users.name'])
		.distinct()
		.execute();
	return {
		actions: actions.map(({ action }) => action).sort(),
		objectTypes: types.map(({ objectType }) => objectType).sort(),
		people
	};
}
