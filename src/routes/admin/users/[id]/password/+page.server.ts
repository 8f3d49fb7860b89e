import { generatePassword, setPassword, userForAdmin } from '#lib/server/accounts/index.ts';
import { formAction, page, readForm } from '#lib/server/platform/http/index.ts';
import { newPasswordSchema } from '#lib/shared/accounts/users.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

export const load = page(async ({ locals, params }: PageServerLoadEvent, ctx) => ({
	title: locals.t('admin-staff:users.setPassword'),
	user: await userForAdmin(ctx, params.id),
	form: await readForm(newPasswordSchema, { password: generatePassword() })
}));

export const actions: Actions = {
	default: formAction({
		schema: newPasswordSchema,
		find: ({ params }: RequestEvent, ctx) => userForAdmin(ctx, params.id),
		execute: async ({ locals }, ctx, { password }, user) => {
			await setPassword(ctx, { userId: user.id, password });
			return locals.href(`/admin/users/${user.id}?notice=admin-staff:passwordSet`);
		}
	})
};
