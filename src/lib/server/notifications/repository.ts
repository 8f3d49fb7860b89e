import { deleteFound, type Db } from '#lib/server/platform/db/index.ts';
import type { SubscriptionTable } from './tables.ts';

/** What somebody can be told about. */
export interface Subject {
	type: 'idea' | 'measure';
	id: string;
}

/**
 * Adds a subscription, or finds the one this address already has for the subject.
 * A pending one takes the new language and the new dates.
 */
export async function addSubscription(db: Db, row: SubscriptionTable): Promise<SubscriptionTable> {
	const { locale, createdOn, deleteOn } = row;
	await db
		.insertInto('subscriptions')
		.values(row)
		.onConflict((conflict) =>
			conflict
				.columns(['subjectType', 'subjectId', 'mail'])
				.doUpdateSet({ locale, createdOn, deleteOn })
				.where('subscriptions.state', '=', 'pending')
		)
		.execute();
	return db
		.selectFrom('subscriptions')
		.selectAll()
		.where('subjectType', '=', row.subjectType)
		.where('subjectId', '=', row.subjectId)
		.where('mail', '=', row.mail)
		.executeTakeFirstOrThrow();
}

export async function findSubscription(db: Db, id: string): Promise<SubscriptionTable | undefined> {
	return db.selectFrom('subscriptions').selectAll().where('id', '=', id).executeTakeFirst();
}

/** The confirmed subscriptions to any of the subjects. */
export async function findSubscribers(
	db: Db,
	subjects: readonly Subject[]
): Promise<SubscriptionTable[]> {
	const found: SubscriptionTable[] = [];
	for (const type of new Set(subjects.map((subject) => subject.type))) {
		const ids = subjects.filter((subject) => subject.type === type).map(({ id }) => id);
		found.push(
			...(await db
				.selectFrom('subscriptions')
				.selectAll()
				.where('subjectType', '=', type)
				.where('subjectId', 'in', ids)
				.where('state', '=', 'confirmed')
				.orderBy('id')
				.execute())
		);
	}
	return found;
}

export async function countOfMail(db: Db, mail: string): Promise<number> {
	const { count } = await db
		.selectFrom('subscriptions')
		.select((eb) => eb.fn.countAll<number>().as('count'))
		.where('mail', '=', mail)
		.executeTakeFirstOrThrow();
	return Number(count);
}

/** Every address with what it is kept for. */
export async function findAddresses(db: Db): Promise<Pick<SubscriptionTable, 'id' | 'mail'>[]> {
	return db.selectFrom('subscriptions').select(['id', 'mail']).execute();
}

export async function markConfirmed(db: Db, id: string): Promise<void> {
	await db.updateTable('subscriptions').set({ state: 'confirmed' }).where('id', '=', id).execute();
}

export async function deleteSubscription(db: Db, id: string): Promise<void> {
	await db.deleteFrom('subscriptions').where('id', '=', id).execute();
}

export async function deleteSubscriptionsOf(db: Db, mail: string): Promise<void> {
	await db.deleteFrom('subscriptions').where('mail', '=', mail).execute();
}

/** @returns how many were deleted, at most `limit`. */
export async function deleteSubscriptionsDue(db: Db, day: string, limit: number): Promise<number> {
	const due = db.selectFrom('subscriptions').select('id').where('deleteOn', '<=', day).limit(limit);
	return deleteFound(db, 'subscriptions', 'id', due);
}

/** Deletes what was asked for until `day` but never confirmed. @returns how many, at most `limit`. */
export async function deleteUnconfirmed(db: Db, day: string, limit: number): Promise<number> {
	const due = db
		.selectFrom('subscriptions')
		.select('id')
		.where('state', '=', 'pending')
		.where('createdOn', '<=', day)
		.limit(limit);
	return deleteFound(db, 'subscriptions', 'id', due);
}
