import { demoMail } from '#lib/server/platform/http/demo-mails.ts';
import { page } from '#lib/server/platform/http/index.ts';
import type { RequestEvent } from '@sveltejs/kit';

/** A mail as a mail program shows it: its styles stand in attributes, which no page of the site may have. */
export const GET = page(async ({ params }: RequestEvent, ctx) => {
	const { html } = await demoMail(ctx, params.id ?? '');
	return new Response(html, {
		headers: {
			'content-type': 'text/html; charset=utf-8',
			'cache-control': 'no-store',
			'content-security-policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'"
		}
	});
});
