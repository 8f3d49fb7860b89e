import { isLocale, SOURCE_LOCALE } from '#lib/i18n/registry.ts';
import { changeUser, userForAdmin } from '#lib/server/accounts/index.ts';
import { formAction, page, readForm } from '#lib/server/platform/http/index.ts';
import { changeUserSchema } from '#lib/shared/accounts/users.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

export const load = page(async ({ params }: PageServerLoadEvent, ctx) => {
	const user = await userForAdmin(ctx, params.id);
	const locale = isLocale(user.locale) ? user.locale : SOURCE_LOCALE;
	return { title: user.name, user, form: await readForm(changeUserSchema, { ...user, locale }) };
});

export const actions: Actions = {
	default: formAction({
		schema: changeUserSchema,
		find: ({ params }: RequestEvent, ctx) => userForAdmin(ctx, params.id),
		execute: async ({ locals }, ctx, data, user) => {
			await changeUser(ctx, { userId: user.id, ...data });
			return locals.href(`/admin/users/${user.id}?notice=admin-staff:saved`);
		}
	})
};
