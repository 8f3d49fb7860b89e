import { changeOwnAccount, ownAccount } from '#lib/server/accounts/index.ts';
import { formAction, page, readForm } from '#lib/server/platform/http/index.ts';
import { ownAccountSchema } from '#lib/shared/accounts/users.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

export const load = page(async ({ locals }: PageServerLoadEvent, ctx) => {
	const account = await ownAccount(ctx);
	return {
		title: locals.t('accounts:own.title'),
		account,
		form: await readForm(ownAccountSchema, { name: account.name, locale: account.locale })
	};
});

export const actions: Actions = {
	default: formAction({
		schema: ownAccountSchema,
		execute: async (_: RequestEvent, ctx, data) => {
			await changeOwnAccount(ctx, data);
			return `/${data.locale}/staff/account?notice=accounts:saved`;
		}
	})
};
