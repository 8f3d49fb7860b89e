import { demoMail } from '#lib/server/platform/http/demo-mails.ts';
import { page } from '#lib/server/platform/http/index.ts';
import type { PageServerLoadEvent } from './$types';

export const load = page(async ({ params }: PageServerLoadEvent, ctx) => {
	const mail = await demoMail(ctx, params.id);
	return { title: mail.subject, mail };
});
