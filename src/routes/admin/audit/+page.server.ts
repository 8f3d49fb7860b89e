import { auditTrail } from '#lib/server/accounts/index.ts';
import { readPage } from '#lib/shared/lists/page.ts';
import { page } from '#lib/server/platform/http/index.ts';
import type { PageServerLoadEvent } from './$types';

export const load = page(async ({ locals, url }: PageServerLoadEvent, ctx) => {
	const wish = (name: string) => url.searchParams.get(name) ?? '';
	const filter = {
		action: wish('action'),
		objectType: wish('objectType'),
		objectId: wish('objectId'),
		userId: wish('userId')
	};
	const trail = await auditTrail(ctx, { ...filter, page: readPage(url.searchParams) });
	const here = (page: number) =>
		locals.href(`/admin/audit?${new URLSearchParams({ ...filter, page: String(page) })}`);
	return {
		title: locals.t('admin-staff:audit.title'),
		trail,
		filter,
		previous: trail.page > 1 ? here(trail.page - 1) : null,
		next: trail.page < trail.pages ? here(trail.page + 1) : null
	};
});
