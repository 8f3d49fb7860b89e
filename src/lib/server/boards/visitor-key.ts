import { createHmac } from 'node:crypto';
import type { Context } from '#lib/server/platform/context.ts';

/**
 * What the database knows a visitor by: a keyed hash of the random value in their cookie, another
 * one on each board, so that nobody can be followed from board to board.
 */
export function visitorKey(ctx: Context, boardId: string, visitor: string): string {
	return createHmac('sha256', ctx.config.SECRET_KEY)
		.update(`boards.visitor\n${boardId}\n${visitor}`)
		.digest('base64url');
}
