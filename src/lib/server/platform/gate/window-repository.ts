import type { Db } from '#lib/server/platform/db/index.ts';

export async function hasOpenWindow(db: Db, network: string, instant: string): Promise<boolean> {
	const row = await db
		.selectFrom('visitWindowNetworks')
		.innerJoin('visitWindows', 'visitWindows.id', 'visitWindowNetworks.windowId')
		.select('visitWindows.id')
		.where('network', '=', network)
		.where('opensAt', '<=', instant)
		.where('closesAt', '>', instant)
		.executeTakeFirst();
	return row !== undefined;
}
