import { inTransaction, type Context } from '#lib/server/platform/context.ts';
import { lockEvent } from '#lib/server/events/repository.ts';
import { giveSeats } from './give-seats.ts';

/** Gives on the seats of those who have not confirmed in time; they count no longer by themselves. */
export async function giveBackSeats(ctx: Context, eventId: string): Promise<void> {
	await inTransaction(ctx, async (tx) => {
		const event = await lockEvent(tx.db, eventId);
		if (event) await giveSeats(tx, event);
	});
}
