import { page } from '#lib/server/platform/http/index.ts';
import { siteText } from '#lib/server/settings/index.ts';
import type { PageServerLoadEvent } from './$types';

export const load = page(async ({ locals }: PageServerLoadEvent, ctx) => ({
	title: locals.t('about:privacy.title'),
	own: await siteText(ctx, 'privacy'),
	contact: await siteText(ctx, 'contact')
}));
