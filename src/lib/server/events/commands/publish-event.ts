import { record } from '../../platform/audit.ts';
import { inTransaction, now, type Context } from '../../platform/context.ts';
import { DomainError } from '../../platform/errors.ts';
import { eventForStep } from '../access.ts';
import { updateEvent } from '../repository.ts';

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
