import type { OutcomeInput } from '#lib/shared/events/event.ts';
import { record } from '#lib/server/platform/audit.ts';
import { inTransaction, now, type Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { eventForStep } from '#lib/server/events/access.ts';
import { updateEvent } from '#lib/server/events/repository.ts';

/**
 * Writes down how many came and what came of it, and ends the event; it can be mended later.
 * @throws DomainError `not-found`; `closed` for a draft or a cancelled event; `invalid` before it is over.
 */
export async function recordOutcome(
	ctx: Context,
	id: string,
	{ turnout, outcome }: OutcomeInput
): Promise<void> {
	await inTransaction(ctx, async (tx) => {
		const event = await eventForStep(tx, id, 'record-outcome');
		if (event.startsAt > now(tx))
			throw new DomainError('invalid', 'events-staff:errors.notOverYet');
		await updateEvent(tx.db, id, {
			status: 'ended',
			turnout,
			outcome: outcome || null,
			updatedAt: now(tx)
		});
		await record(tx, {
			action: 'event.outcome-recorded',
			objectType: 'event',
			objectId: id,
			details: { turnout }
		});
	});
}
