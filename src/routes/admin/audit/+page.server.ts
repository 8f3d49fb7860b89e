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
	return {
		title: locals.t('admin-staff:audit.title'),
		trail,
		filter
	};
});
