import { indicatorsFor } from '#lib/server/indicators/index.ts';
import { page } from '#lib/server/platform/http/index.ts';
import { everyTopic } from '#lib/server/topics/index.ts';
import type { PageServerLoad, PageServerLoadEvent } from './$types';

export const load: PageServerLoad = page(async ({ locals }: PageServerLoadEvent, ctx) => ({
	title: locals.t('indicators-staff:list.title'),
	indicators: await indicatorsFor(ctx),
	topics: await everyTopic(ctx)
}));
