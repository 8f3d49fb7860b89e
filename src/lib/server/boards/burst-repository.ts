import type { Db } from '#lib/server/platform/db/index.ts';
import { withFamily } from './support-repository.ts';

/** The ideas of a board to which supports came in a burst, with their titles. */
export async function findIdeasInBursts(db: Db, gate: string, boardId: string) {
	return db
		.selectFrom('ideas')
		.select(['id', 'title', 'locale'])
		.where('boardId', '=', boardId)
		.where('id', 'in', (eb) => eb.selectFrom('bursts').select('objectId').where('gate', '=', gate))
		.execute();
}

/** Which of some ideas have supports, their own or of one merged into them, in a burst that is undecided. */
export async function findMarkedIdeas(
	db: Db,
	gate: string,
	ids: readonly string[]
): Promise<Set<string>> {
	if (ids.length === 0) return new Set();
	const rows = await withFamily(db, { ids })
		.selectFrom('family')
		.crossJoin('bursts')
		.whereRef('bursts.objectId', '=', 'family.ideaId')
		.where('bursts.gate', '=', gate)
		.where('bursts.state', '=', 'open')
		.select('family.rootId')
		.distinct()
		.execute();
	return new Set(rows.map(({ rootId }) => rootId));
}

export async function setLeftOut(db: Db, burstId: string, isLeftOut: boolean): Promise<void> {
	await db.updateTable('supports').set({ isLeftOut }).where('burstId', '=', burstId).execute();
}
