import type { Db } from '#lib/server/platform/db/index.ts';
import type { TranslationTable } from './tables.ts';

const CHUNK = 500;

/** The stored translations of some objects of one type, in one language or in all. */
export async function findTranslations(
	db: Db,
	ownerType: string,
	ownerIds: readonly string[],
	locale?: string
): Promise<TranslationTable[]> {
	const found: TranslationTable[] = [];
	for (let start = 0; start < ownerIds.length; start += CHUNK) {
		const query = db
			.selectFrom('translations')
			.selectAll()
			.where('ownerType', '=', ownerType)
			.where('ownerId', 'in', ownerIds.slice(start, start + CHUNK));
		found.push(...(await (locale ? query.where('locale', '=', locale) : query).execute()));
	}
	return found;
}

export async function upsertTranslation(db: Db, row: TranslationTable): Promise<void> {
	const { ownerType, ownerId, key, locale, ...values } = row;
	await db
		.insertInto('translations')
		.values({ ownerType, ownerId, key, locale, ...values })
		.onConflict((conflict) =>
			conflict.columns(['ownerType', 'ownerId', 'key', 'locale']).doUpdateSet(values)
		)
		.execute();
}

export async function deleteTranslation(
	db: Db,
	row: Pick<TranslationTable, 'ownerType' | 'ownerId' | 'key' | 'locale'>
): Promise<void> {
	await db
		.deleteFrom('translations')
		.where('ownerType', '=', row.ownerType)
		.where('ownerId', '=', row.ownerId)
		.where('key', '=', row.key)
		.where('locale', '=', row.locale)
		.execute();
}
