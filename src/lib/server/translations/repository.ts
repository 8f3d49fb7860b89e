import type { Locale } from '#lib/i18n/registry.ts';
import type { Db } from '#lib/server/platform/db/index.ts';
import type { OwnerType } from '#lib/shared/translations/owner-types.ts';
import type { TranslationTable } from './tables.ts';

/** Some objects by their type. */
export type OwnerIds = Partial<Record<OwnerType, readonly string[]>>;

/** Of a type with more objects than these, all are read: one query, however many there are. */
const MOST_NAMED = 500;

/** The stored translations of some objects, in some languages or in all, by one query. */
export async function findTranslations(
	db: Db,
	owners: OwnerIds,
	locales?: readonly Locale[]
): Promise<TranslationTable[]> {
	const wanted = entriesOf(owners);
	if (wanted.length === 0 || locales?.length === 0) return [];
	let query = ofOwners(db, wanted).selectAll();
	if (locales) query = query.where('locale', 'in', locales);
	return query.execute();
}

/** By which the state of a translation is told: without the texts there can be very many. */
export type StoredMark = Pick<
	TranslationTable,
	'ownerType' | 'ownerId' | 'key' | 'locale' | 'sourceHash' | 'state'
>;

/** The states of the stored translations of some objects in all languages, by one query. */
export async function findStates(db: Db, owners: OwnerIds): Promise<StoredMark[]> {
	const wanted = entriesOf(owners);
	if (wanted.length === 0) return [];
	return ofOwners(db, wanted)
		.select(['ownerType', 'ownerId', 'key', 'locale', 'sourceHash', 'state'])
		.execute();
}

function entriesOf(owners: OwnerIds) {
	const entries = Object.entries(owners) as [OwnerType, readonly string[]][];
	return entries.filter(([, ids]) => ids.length > 0);
}

function ofOwners(db: Db, owners: readonly [OwnerType, readonly string[]][]) {
	return db.selectFrom('translations').where((eb) =>
		eb.or(
			owners.map(([type, ids]) => {
				const isOfType = eb('ownerType', '=', type);
				return ids.length > MOST_NAMED ? isOfType : isOfType.and('ownerId', 'in', ids);
			})
		)
	);
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
