import { nextInQueue } from '#lib/server/moderation/index.ts';
import type { Context } from '#lib/server/platform/context.ts';

interface Event {
	url: URL;
	locals: App.Locals;
}

/**
 * Where a moderator goes after a decision: to the next idea that waits, or to the empty queue.
 * @param notice what just happened, a key of `boards-staff:notices`.
 */
export async function pathToNext(
	{ url, locals }: Event,
	ctx: Context,
	decided: { id: string; createdOn: string },
	notice: string
): Promise<string> {
	const boardId = url.searchParams.get('board');
	const next = await nextInQueue(ctx, boardId, decided);
	const query = new URLSearchParams({
		...(boardId ? { board: boardId } : {}),
		last: decided.id,
		notice: `boards-staff:${notice}`
	});
	return locals.href(`/staff/moderation${next ? `/${next}` : ''}?${query}`);
}

/** Where a moderator goes when they stay with the idea. */
export function pathBack({ url, locals }: Event, id: string, notice: string): string {
	const boardId = url.searchParams.get('board');
	const query = new URLSearchParams({
		...(boardId ? { board: boardId } : {}),
		notice: `boards-staff:${notice}`
	});
	return locals.href(`/staff/moderation/${id}?${query}`);
}
