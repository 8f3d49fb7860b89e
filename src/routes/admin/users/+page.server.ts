import { usersForAdmin } from '#lib/server/accounts/index.ts';
import { page } from '#lib/server/platform/http/index.ts';
import { ROLES } from '#lib/shared/accounts/roles.ts';
import { pageOf, readPage } from '#lib/shared/lists/page.ts';
import { holdsAll, readSearch, searchTerms } from '#lib/shared/search/terms.ts';
import type { PageServerLoadEvent } from './$types';

const PAGE_SIZE = 50;

export const load = page(async ({ locals, url }: PageServerLoadEvent, ctx) => {
	const search = readSearch(url.searchParams);
	const role = ROLES.find((each) => each === url.searchParams.get('role')) ?? '';
	const terms = searchTerms(search);
	const users = (await usersForAdmin(ctx)).filter(
		({ name, mail, roles }) =>
			holdsAll(`${name} ${mail}`, terms) &&
			(role === '' || roles.some((held) => held.role === role))
	);
	const { shown, ...at } = pageOf(users, readPage(url.searchParams), PAGE_SIZE);
	return {
		title: locals.t('admin-staff:users.title'),
		users: shown,
		...at,
		filter: { search, role }
	};
});
