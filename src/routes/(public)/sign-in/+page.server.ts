import { redirect } from '@sveltejs/kit';
import { signIn } from '#lib/server/accounts/index.ts';
import { formAction, readForm } from '#lib/server/platform/http/index.ts';
import { bringTyped, isOwnAddress, signInSchema } from '#lib/shared/accounts/sign-in.ts';
import { devicesOf, keepDevices } from './device-cookie.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, url, request }) => {
	const isIn = locals.actor.userId !== null;
	if (isIn && request.method === 'GET') redirect(303, locals.href('/staff'));
	return {
		title: locals.t('accounts:signIn.title'),
		isIn,
		form: await readForm(signInSchema, { next: url.searchParams.get('next') ?? '' })
	};
};

const enter = formAction({
	schema: signInSchema,
	execute: async (event: RequestEvent, ctx, { next, typed, ...credentials }) => {
		const { cookies, locals, request } = event;
		const devices = devicesOf(event);
		const userAgent = request.headers.get('user-agent');
		const entered = await signIn(ctx, locals.sessions, { ...credentials, devices, userAgent });
		const cookie = locals.sessions.createSessionCookie(entered.bearer);
		cookies.set(cookie.name, cookie.value, { path: '/', ...cookie.attributes });
		keepDevices(event, entered.devices);
		if (!isOwnAddress(next)) return locals.href('/staff');
		return typed === '' ? next : { isIn: true };
	}
});

/** A form that was sent after the session had ended comes along, to be sent on after signing in. */
async function bring({ request, url }: RequestEvent) {
	const typed = bringTyped(await request.formData());
	const next = url.searchParams.get('next') ?? '';
	const form = await readForm(signInSchema, { next, typed });
	return { form: { ...form, posted: true }, isTooMuch: typed === '' };
}

export const actions: Actions = {
	default: (event) => (event.url.searchParams.has('bring') ? bring(event) : enter(event))
};
