import { redirect } from '@sveltejs/kit';
import { signIn } from '#lib/server/accounts/index.ts';
import { formAction, readForm } from '#lib/server/platform/http/index.ts';
import { signInSchema } from '#lib/shared/accounts/sign-in.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	if (locals.actor.userId !== null) redirect(303, locals.href('/staff'));
	return {
		title: locals.t('accounts:signIn.title'),
		form: await readForm(signInSchema, { next: url.searchParams.get('next') ?? '' })
	};
};

export const actions: Actions = {
	default: formAction({
		schema: signInSchema,
		execute: async (event: RequestEvent, ctx, { next, ...credentials }) => {
			const { cookies, locals } = event;
			const address = event.getClientAddress();
			const bearer = await signIn(ctx, locals.sessions, { ...credentials, address });
			const cookie = locals.sessions.createSessionCookie(bearer);
			cookies.set(cookie.name, cookie.value, { path: '/', ...cookie.attributes });
			return isOwnAddress(next) ? next : locals.href('/staff');
		}
	})
};

/** No address of another site, however it is written (`//x`, `/\\x`, a tab or line break within). */
function isOwnAddress(next: string): boolean {
	return /^\/(?![/\\])[^\\\s]*$/.test(next);
}
