import { usersForAdmin } from '#lib/server/accounts/index.ts';
import { page } from '#lib/server/platform/http/index.ts';
import { ROLES } from '#lib/shared/accounts/roles.ts';
import type { PageServerLoadEvent } from './$types';

export const load = page(async ({ locals, url }: PageServerLoadEvent, ctx) => {
	const search = (url.searchParams.get('q') ?? '').trim();
	const role = ROLES.find((each) => each === url.searchParams.get('role')) ?? '';
	const words = search.toLowerCase();
	const users = (await usersForAdmin(ctx)).filter(
		({ name, mail, roles }) =>
			`${name} ${mail}`.toLowerCase().includes(words) &&
			(role === '' || roles.some((held) => held.role === role))
	);
	return { title: locals.t('admin-staff:users.title'), users, filter: { search, role } };
});
