import type { Db } from '#lib/server/platform/db/index.ts';

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
