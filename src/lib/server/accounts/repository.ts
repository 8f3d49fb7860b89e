import type { Db } from '../platform/db/index.ts';

export async function findUserByMail(db: Db, mail: string) {
	return db
		.selectFrom('users')
		.selectAll()
		.where('mail', '=', mail)
		.where('isActive', '=', true)
		.executeTakeFirst();
}

export async function findAssignments(db: Db, userId: string) {
	return db
		.selectFrom('roleAssignments')
		.select(['id', 'role', 'areaId'])
		.where('userId', '=', userId)
		.execute();
}
