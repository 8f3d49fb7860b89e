import { eventCalendar } from '#lib/server/events/index.ts';
import { page } from '#lib/server/platform/http/index.ts';
import type { RequestEvent } from './$types';

export const GET = page(
	async ({ params }: RequestEvent, ctx) =>
		new Response(await eventCalendar(ctx, params.slug), {
			headers: {
				'content-type': 'text/calendar; charset=utf-8',
				'content-disposition': `attachment; filename="${params.slug}.ics"`
			}
		})
);
