import { record } from '#lib/server/platform/audit.ts';
import { inTransaction, now, type Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { eventForStep } from '#lib/server/events/access.ts';
import { updateEvent } from '#lib/server/events/repository.ts';

/**
 * Makes an event public.
 * @throws DomainError `not-found`; `closed` when it is public already; `invalid` when it is over.
 */
export async function publishEvent(ctx: Context, id: string): Promise<void> {
	await inTransaction(ctx, async (tx) => {
		const event = await eventForStep(tx, id, 'publish');
		if (event.endsAt <= now(tx)) throw new DomainError('invalid', 'events-staff:errors.isOver');
		await updateEvent(tx.db, id, { status: 'published', updatedAt: now(tx) });
		await record(tx, { action: 'event.published', objectType: 'event', objectId: id });
	});
}
