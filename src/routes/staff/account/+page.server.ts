import { changeOwnAccount, ownAccount } from '#lib/server/accounts/index.ts';
import { formAction, page, readSavedForm } from '#lib/server/platform/http/index.ts';
import { ownAccountSchema } from '#lib/shared/accounts/users.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

export const load = page(async ({ locals }: PageServerLoadEvent, ctx) => {
	const account = await ownAccount(ctx);
	return {
		title: locals.t('accounts:own.title'),
		account,
		form: await readSavedForm(ownAccountSchema, { name: account.name, locale: account.locale })
	};
});

export const actions: Actions = {
	default: formAction({
		schema: ownAccountSchema,
		find: (_: RequestEvent, ctx) => ownAccount(ctx),
		current: (_, __, { name, locale }) => ({ name, locale }),
		execute: async (_, ctx, data) => {
			await changeOwnAccount(ctx, data);
			return `/${data.locale}/staff/account?notice=accounts:saved`;
		}
	})
};
