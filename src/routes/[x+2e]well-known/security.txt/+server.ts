import { page, securityTxt } from '#lib/server/platform/http/index.ts';

export const GET = page(async (_, ctx) => new Response(securityTxt(ctx)));
