import type { Db } from '#lib/server/platform/db/index.ts';
import type { ModerationDecisionTable } from './tables.ts';

export async function insertDecision(db: Db, row: ModerationDecisionTable): Promise<void> {
	await db.insertInto('moderationDecisions').values(row).execute();
}

export async function findDecision(
	db: Db,
	id: string
): Promise<ModerationDecisionTable | undefined> {
	return db.selectFrom('moderationDecisions').selectAll().where('id', '=', id).executeTakeFirst();
}

/** The decisions about an idea with the name of who took them, the latest first. */
export async function findDecisions(db: Db, ideaId: string) {
	return db
		.selectFrom('moderationDecisions')
		.leftJoin('users', 'users.id', 'moderationDecisions.decidedBy')
		.selectAll('moderationDecisions')
		.select('users.name as decidedByName')
		.where('ideaId', '=', ideaId)
		.orderBy('decidedAt', 'desc')
		.orderBy('moderationDecisions.id', 'desc')
		.execute();
}
