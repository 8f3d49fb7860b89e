import { redirect, type RequestEvent } from '@sveltejs/kit';
import { stopSubscription } from '#lib/server/notifications/index.ts';
import { page } from '#lib/server/platform/http/index.ts';

/** Mail programs end a subscription here for their reader, without asking again (RFC 8058). */
export const POST = page(async ({ params }: RequestEvent, ctx) => {
	await stopSubscription(ctx, params.token ?? '', 'all');
	return new Response(null, { status: 204 });
});

/** A program that only opens the address is shown the page that asks. */
export const GET = ({ params, locals }: RequestEvent) =>
	redirect(303, locals.href(`/notifications/stop/${params.token}`));
