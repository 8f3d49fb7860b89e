import type { EventInput } from '#lib/shared/events/event.ts';
import { record } from '#lib/server/platform/audit.ts';
import { inTransaction, now, type Context } from '#lib/server/platform/context.ts';
import { newId } from '#lib/server/platform/db/index.ts';
import { authoriseFor } from '#lib/server/events/access.ts';
import { insertEvent, replaceTags } from '#lib/server/events/repository.ts';
import { freeEventSlug } from '#lib/server/events/naming.ts';
import { columnsOf, UNTOUCHED } from './columns.ts';

/**
 * Prepares an event as a draft.
 * @param slug its part of the address; made from the title unless told.
 * @returns its id.
 * @throws DomainError `forbidden` when its areas are not all the actor's; `invalid` for an unknown
 * area or a time that the clock leaves out.
 */
export async function createEvent(
	ctx: Context,
	input: EventInput & { slug?: string }
): Promise<string> {
	await authoriseFor(ctx, input.areaIds);
	const columns = columnsOf(input, ctx.config.TIME_ZONE);
	return inTransaction(ctx, async (tx) => {
		const id = newId();
		await insertEvent(tx.db, {
			id,
			slug: await freeEventSlug(tx.db, input.slug ?? input.title),
			...UNTOUCHED,
			...columns,
			createdBy: tx.actor.userId,
			createdAt: now(tx),
			updatedAt: now(tx)
		});
		await replaceTags(tx.db, id, input);
		await record(tx, { action: 'event.created', objectType: 'event', objectId: id });
		return id;
	});
}
