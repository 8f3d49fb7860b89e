import { z } from 'zod';
import { endOwnSession, endOwnSessions, ownSessions } from '#lib/server/accounts/index.ts';
import { formAction, page } from '#lib/server/platform/http/index.ts';
import { choice } from '#lib/shared/typed/fields.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

const bearerOf = ({ cookies, locals }: RequestEvent) =>
	cookies.get(locals.sessions.sessionCookieName) ?? '';

export const load = page(async (event: PageServerLoadEvent, ctx) => ({
	title: event.locals.t('accounts:sessions.title'),
	sessions: await ownSessions(ctx, bearerOf(event))
}));

export const actions: Actions = {
	end: formAction({
		schema: z.object({ id: choice }),
		execute: async ({ locals }: RequestEvent, ctx, { id }) => {
			await endOwnSession(ctx, id);
			return locals.href('/staff/account/sessions?notice=accounts:sessionEnded');
		}
	}),
	endOthers: formAction({
		schema: z.object({}),
		execute: async (event: RequestEvent, ctx) => {
			await endOwnSessions(ctx, bearerOf(event));
			return event.locals.href('/staff/account/sessions?notice=accounts:sessionsEnded');
		}
	})
};
