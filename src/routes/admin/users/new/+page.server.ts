import { addUser, generatePassword, grantableAreas } from '#lib/server/accounts/index.ts';
import { formAction, page, readForm } from '#lib/server/platform/http/index.ts';
import { newUserSchema } from '#lib/shared/accounts/users.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

export const load = page(async ({ locals }: PageServerLoadEvent, ctx) => ({
	title: locals.t('admin-staff:users.add'),
	grantable: await grantableAreas(ctx),
	form: await readForm(newUserSchema, { password: generatePassword() })
}));

export const actions: Actions = {
	default: formAction({
		schema: newUserSchema,
		execute: async ({ locals }: RequestEvent, ctx, data) => {
			const id = await addUser(ctx, data);
			return locals.href(`/admin/users/${id}?notice=admin-staff:userAdded`);
		}
	})
};
