import { changeOwnPassword } from '#lib/server/accounts/index.ts';
import { formAction, page, readForm } from '#lib/server/platform/http/index.ts';
import { ownPasswordSchema } from '#lib/shared/accounts/users.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

export const load = page(async ({ locals }: PageServerLoadEvent) => ({
	title: locals.t('accounts:ownPassword.title'),
	isGiven: locals.actor.hasGivenPassword === true,
	form: await readForm(ownPasswordSchema)
}));

export const actions: Actions = {
	default: formAction({
		schema: ownPasswordSchema,
		execute: async ({ cookies, locals }: RequestEvent, ctx, data) => {
			const bearer = cookies.get(locals.sessions.sessionCookieName) ?? '';
			await changeOwnPassword(ctx, { ...data, bearer });
			return locals.href('/staff/account?notice=accounts:passwordChanged');
		}
	})
};
