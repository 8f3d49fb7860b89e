import type { Db } from '#lib/server/platform/db/index.ts';

/** How many responses came in each of some bursts. */
export async function countResponsesIn(
	db: Db,
	burstIds: readonly string[]
): Promise<Map<string | null, number>> {
	if (burstIds.length === 0) return new Map();
	const rows = await db
		.selectFrom('responses')
		.select('burstId')
		.select((eb) => eb.fn.countAll<number>().as('count'))
		.where('burstId', 'in', burstIds)
		.groupBy('burstId')
		.execute();
	return new Map(rows.map(({ burstId, count }) => [burstId, count]));
}

/** Leaves the responses of a burst out, or takes them in again, their answers with them. */
export async function setLeftOut(db: Db, burstId: string, isLeftOut: boolean): Promise<void> {
	const [from, to] = isLeftOut
		? (['answers', 'leftOutAnswers'] as const)
		: (['leftOutAnswers', 'answers'] as const);
	const ofBurst = db.selectFrom('responses').select('id').where('burstId', '=', burstId);
	await db
		.insertInto(to)
		.columns(COLUMNS)
		.expression(db.selectFrom(from).select(COLUMNS).where('responseId', 'in', ofBurst))
		.execute();
	await db.deleteFrom(from).where('responseId', 'in', ofBurst).execute();
	await db.updateTable('responses').set({ isLeftOut }).where('burstId', '=', burstId).execute();
}

const COLUMNS = [
	'responseId',
	'questionCode',
	'choiceCode',
	'surveyId',
	'areaId',
	'value',
	'text'
] as const;
