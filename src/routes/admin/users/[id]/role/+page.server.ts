import { assignRole, grantableAreas, userForAdmin } from '#lib/server/accounts/index.ts';
import { formAction, page, readForm } from '#lib/server/platform/http/index.ts';
import { newRoleSchema } from '#lib/shared/accounts/users.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

export const load = page(async ({ locals, params }: PageServerLoadEvent, ctx) => ({
	title: locals.t('admin-staff:users.addRole'),
	user: await userForAdmin(ctx, params.id),
	grantable: await grantableAreas(ctx),
	form: await readForm(newRoleSchema)
}));

export const actions: Actions = {
	default: formAction({
		schema: newRoleSchema,
		find: ({ params }: RequestEvent, ctx) => userForAdmin(ctx, params.id),
		execute: async ({ locals }, ctx, data, user) => {
			await assignRole(ctx, { userId: user.id, ...data });
			return locals.href(`/admin/users/${user.id}?notice=admin-staff:roleAssigned`);
		}
	})
};
