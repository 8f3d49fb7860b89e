import { record } from '#lib/server/platform/audit.ts';
import { inTransaction, now, type Context } from '#lib/server/platform/context.ts';
import { newId } from '#lib/server/platform/db/index.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { storeTranslation, freshTexts } from '#lib/server/translations/index.ts';
import { visibleEvent, type PlacedEvent } from '#lib/server/events/access.ts';
import { findEvent, insertEvent, replaceTags } from '#lib/server/events/repository.ts';
import { freeEventSlug } from '#lib/server/events/naming.ts';
import { textsOf } from '#lib/server/events/texts.ts';
import { UNTOUCHED } from './columns.ts';

/**
 * Makes a new draft with everything but registrations and outcome, translations included.
 * @returns its id.
 * @throws DomainError `not-found`
 */
export async function duplicateEvent(ctx: Context, id: string): Promise<string> {
	const original = await visibleEvent(ctx, id);
	return inTransaction(ctx, async (tx) => {
		const row = await findEvent(tx.db, id);
		if (!row) throw new DomainError('not-found');
		const copyId = newId();
		await insertEvent(tx.db, {
			...row,
			...UNTOUCHED,
			id: copyId,
			slug: await freeEventSlug(tx.db, original.title),
			registrationOpensOn: null,
			registrationClosesOn: null,
			createdBy: tx.actor.userId,
			createdAt: now(tx),
			updatedAt: now(tx)
		});
		await replaceTags(tx.db, copyId, original);
		await copyTranslations(tx, original, copyId);
		await record(tx, {
			action: 'event.created',
			objectType: 'event',
			objectId: copyId,
			details: { copyOf: id }
		});
		return copyId;
	});
}

async function copyTranslations(tx: Context, original: PlacedEvent, copyId: string): Promise<void> {
	const texts = textsOf({ ...original, outcome: null, cancelReason: null });
	const ownerType = 'event';
	for (const { key, source, text, state, locale } of await freshTexts(tx, {
		type: ownerType,
		id: original.id,
		texts
	}))
		await storeTranslation(tx, { ownerType, ownerId: copyId, key, locale, source, text, state });
}
