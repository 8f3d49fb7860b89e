import { isLocale, SOURCE_LOCALE } from '#lib/i18n/registry.ts';
import { changeUser, userForAdmin } from '#lib/server/accounts/index.ts';
import { formAction, page, readSavedForm } from '#lib/server/platform/http/index.ts';
import { changeUserSchema } from '#lib/shared/accounts/users.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

export const load = page(async ({ params }: PageServerLoadEvent, ctx) => {
	const user = await userForAdmin(ctx, params.id);
	return { title: user.name, user, form: await readSavedForm(changeUserSchema, fieldsOf(user)) };
});

export const actions: Actions = {
	default: formAction({
		schema: changeUserSchema,
		find: ({ params }: RequestEvent, ctx) => userForAdmin(ctx, params.id),
		current: (_, __, user) => fieldsOf(user),
		execute: async ({ locals }, ctx, data, user) => {
			await changeUser(ctx, { userId: user.id, ...data });
			return locals.href(`/admin/users/${user.id}?notice=admin-staff:saved`);
		}
	})
};

function fieldsOf({ name, mail, locale }: { name: string; mail: string; locale: string }) {
	return { name, mail, locale: isLocale(locale) ? locale : SOURCE_LOCALE };
}
