import type { Db } from '#lib/server/platform/db/index.ts';

export async function findSetting(db: Db, key: string): Promise<unknown> {
	const row = await db
		.selectFrom('settings')
		.select('valueJson')
		.where('key', '=', key)
		.executeTakeFirst();
	return row?.valueJson;
}

export async function putSetting(db: Db, key: string, valueJson: object): Promise<void> {
	await db
		.insertInto('settings')
		.values({ key, valueJson })
		.onConflict((conflict) => conflict.column('key').doUpdateSet({ valueJson }))
		.execute();
}
