import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => redirect(303, locals.href('/'));

export const actions: Actions = {
	default: async ({ cookies, locals }) => {
		const bearer = cookies.get(locals.sessions.sessionCookieName);
		if (bearer) await locals.sessions.invalidateSession(bearer);
		const cookie = locals.sessions.createBlankSessionCookie();
		cookies.set(cookie.name, cookie.value, { path: '/', ...cookie.attributes });
		redirect(303, locals.href('/'));
	}
};
