import { z } from 'zod';
import { jobsForAdmin, retryJob } from '#lib/server/accounts/index.ts';
import { formAction, page } from '#lib/server/platform/http/index.ts';
import { choice } from '#lib/shared/typed/fields.ts';
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types';

export const load = page(async ({ locals }: PageServerLoadEvent, ctx) => ({
	title: locals.t('admin-staff:jobs.title'),
	...(await jobsForAdmin(ctx))
}));

export const actions: Actions = {
	default: formAction({
		schema: z.object({ id: choice }),
		execute: async ({ locals }: RequestEvent, ctx, { id }) => {
			await retryJob(ctx, id);
			return locals.href('/admin/jobs?notice=admin-staff:jobRetried');
		}
	})
};
