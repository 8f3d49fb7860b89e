import type { RequestHandler } from '@sveltejs/kit';
import { DomainError } from '#lib/server/platform/errors.ts';
import { page } from '#lib/server/platform/http/index.ts';
import { colourOnDark } from '#lib/shared/settings/colour.ts';

/**
 * A municipality's colour as a style sheet, since no page may carry styles itself. The address says all,
 * so that it holds for ever.
 */
export const GET: RequestHandler = page(async ({ params }) => {
	const { colour = '' } = params;
	if (!/^[0-9a-f]{6}$/.test(colour)) throw new DomainError('not-found');
	const own = `#${colour}`;
	const css = `:root{--municipality-color:${own};--municipality-color-on-dark:${colourOnDark(own)}}`;
	return new Response(css, {
		headers: {
			'content-type': 'text/css',
			'cache-control': 'public, max-age=31536000, immutable'
		}
	});
});
