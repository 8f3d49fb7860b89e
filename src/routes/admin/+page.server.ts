import { adminOverview } from '#lib/server/accounts/index.ts';
import { page } from '#lib/server/platform/http/index.ts';
import type { PageServerLoadEvent } from './$types';

export const load = page(async ({ locals }: PageServerLoadEvent, ctx) => ({
	title: locals.t('admin-staff:overview.title'),
	...(await adminOverview(ctx))
}));
