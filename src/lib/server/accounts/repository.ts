import type { Db } from '#lib/server/platform/db/index.ts';
import type { RoleAssignmentTable, UserTable } from '#lib/server/platform/db/tables.ts';

export async function findUserByMail(db: Db, mail: string) {
	return db
		.selectFrom('users')
		.selectAll()
		.where('mail', '=', mail)
		.where('isActive', '=', true)
		.executeTakeFirst();
}

export async function findUser(db: Db, id: string) {
	return db.selectFrom('users').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function findUsers(db: Db) {
	return db
		.selectFrom('users')
		.select(['id', 'mail', 'name', 'locale', 'isActive', 'createdAt'])
		.execute();
}

/** @returns whether the address was free. */
export async function insertUser(db: Db, user: UserTable): Promise<boolean> {
	const { numInsertedOrUpdatedRows } = await db
		.insertInto('users')
		.values(user)
		.onConflict((conflict) => conflict.column('mail').doNothing())
		.executeTakeFirst();
	return numInsertedOrUpdatedRows === 1n;
}

export async function updateUser(
	db: Db,
	id: string,
	values: Partial<Omit<UserTable, 'id' | 'createdAt'>>
): Promise<void> {
	await db.updateTable('users').set(values).where('id', '=', id).execute();
}

export async function isMailTaken(db: Db, mail: string, exceptId: string): Promise<boolean> {
	const taken = await db
		.selectFrom('users')
		.select('id')
		.where('mail', '=', mail)
		.where('id', '!=', exceptId)
		.executeTakeFirst();
	return taken !== undefined;
}

export async function findAssignments(db: Db, userIds: readonly string[]) {
	if (userIds.length === 0) return [];
	return db
		.selectFrom('roleAssignments')
		.select(['id', 'userId', 'role', 'areaId'])
		.where('userId', 'in', userIds)
		.orderBy('createdAt')
		.execute();
}

export async function insertAssignment(db: Db, row: RoleAssignmentTable): Promise<void> {
	await db.insertInto('roleAssignments').values(row).execute();
}

export async function deleteAssignment(db: Db, id: string): Promise<void> {
	await db.deleteFrom('roleAssignments').where('id', '=', id).execute();
}

/** Locks who administers until the transaction ends: two administrators cannot remove each other. */
export async function lockAdministrators(db: Db): Promise<void> {
	await db
		.updateTable('roleAssignments')
		.set({ role: 'administrator' })
		.where('role', '=', 'administrator')
		.execute();
}

export async function findAdministrators(db: Db) {
	return db
		.selectFrom('roleAssignments')
		.innerJoin('users', 'users.id', 'roleAssignments.userId')
		.select(['roleAssignments.id', 'roleAssignments.userId', 'roleAssignments.areaId'])
		.where('roleAssignments.role', '=', 'administrator')
		.where('users.isActive', '=', true)
		.execute();
}
