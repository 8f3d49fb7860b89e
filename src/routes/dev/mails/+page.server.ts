import { demoMails } from '#lib/server/platform/http/demo-mails.ts';
import { page } from '#lib/server/platform/http/index.ts';
import type { PageServerLoadEvent } from './$types';

export const load = page(async ({ locals }: PageServerLoadEvent, ctx) => ({
	title: locals.t('demo-staff:mails.title'),
	mails: (await demoMails(ctx)).map(({ id, to, subject, sentAt }) => ({ id, to, subject, sentAt }))
}));
