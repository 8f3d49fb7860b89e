import { z } from 'zod';
import {
	deactivateUser,
	endSessionsOf,
	reactivateUser,
	sessionsForAdmin,
	userForAdmin,
	withdrawRole
} from '#lib/server/accounts/index.ts';
import { formAction, page } from '#lib/server/platform/http/index.ts';
import { choice } from '#lib/shared/typed/fields.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

export const load = page(async ({ params }: PageServerLoadEvent, ctx) => {
	const user = await userForAdmin(ctx, params.id);
	return {
		title: user.name,
		user,
		isOneself: user.id === ctx.actor.userId,
		sessions: user.canChange ? await sessionsForAdmin(ctx, user.id) : 0
	};
});

const find = ({ params }: RequestEvent, ctx: App.Locals['ctx']) => userForAdmin(ctx, params.id);
const backTo = ({ locals, params }: RequestEvent, notice: string) =>
	locals.href(`/admin/users/${params.id}?notice=admin-staff:${notice}`);

export const actions: Actions = {
	withdraw: formAction({
		schema: z.object({ assignmentId: choice }),
		find,
		execute: async (event: RequestEvent, ctx, { assignmentId }, user) => {
			await withdrawRole(ctx, { userId: user.id, assignmentId });
			return backTo(event, 'roleWithdrawn');
		}
	}),
	endSessions: formAction({
		schema: z.object({}),
		find,
		execute: async (event: RequestEvent, ctx, _, user) => {
			await endSessionsOf(ctx, user.id);
			return backTo(event, 'sessionsEnded');
		}
	}),
	deactivate: formAction({
		schema: z.object({}),
		find,
		execute: async (event: RequestEvent, ctx, _, user) => {
			await deactivateUser(ctx, user.id);
			return backTo(event, 'userDeactivated');
		}
	}),
	reactivate: formAction({
		schema: z.object({}),
		find,
		execute: async (event: RequestEvent, ctx, _, user) => {
			await reactivateUser(ctx, user.id);
			return backTo(event, 'userReactivated');
		}
	})
};
