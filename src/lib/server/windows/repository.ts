import type { Db } from '#lib/server/platform/db/index.ts';
import type { VisitWindowTable } from '#lib/server/platform/gate/index.ts';

export async function insertWindow(db: Db, row: VisitWindowTable): Promise<void> {
	await db.insertInto('visitWindows').values(row).execute();
}

/** Reads a window for a change: whoever comes second waits until the first has committed. */
export async function lockWindow(db: Db, code: string): Promise<VisitWindowTable | undefined> {
	return db
		.updateTable('visitWindows')
		.set((eb) => ({ place: eb.ref('place') }))
		.where('code', '=', code)
		.returningAll()
		.executeTakeFirst();
}

export async function findWindowByCode(
	db: Db,
	code: string
): Promise<VisitWindowTable | undefined> {
	return db.selectFrom('visitWindows').selectAll().where('code', '=', code).executeTakeFirst();
}

/** Those that are open at an instant or will be, the next one first, and how many networks each lets in. */
export async function findWindowsFrom(db: Db, instant: string) {
	return db
		.selectFrom('visitWindows')
		.selectAll()
		.select((eb) =>
			eb
				.selectFrom('visitWindowNetworks')
				.whereRef('windowId', '=', 'visitWindows.id')
				.select((count) => count.fn.countAll<number>().as('count'))
				.as('networks')
		)
		.where('closesAt', '>', instant)
		.orderBy('opensAt')
		.execute();
}

/** @returns whether there is such a window that is not over. */
export async function closeWindowAt(db: Db, id: string, instant: string): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('visitWindows')
		.set({ closesAt: instant })
		.where('id', '=', id)
		.where('closesAt', '>', instant)
		.executeTakeFirstOrThrow();
	return numUpdatedRows > 0n;
}

export async function findNetworks(db: Db, windowId: string): Promise<string[]> {
	const rows = await db
		.selectFrom('visitWindowNetworks')
		.select('network')
		.where('windowId', '=', windowId)
		.execute();
	return rows.map(({ network }) => network);
}

export async function addNetwork(db: Db, windowId: string, network: string): Promise<void> {
	await db.insertInto('visitWindowNetworks').values({ windowId, network }).execute();
}
