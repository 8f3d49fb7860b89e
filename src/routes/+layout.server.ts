import { isLocale } from '#lib/i18n/registry.ts';
import { siteFace } from '#lib/server/settings/index.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals, url }) => {
	const [, first, ...rest] = url.pathname.split('/');
	const noticeKey = url.searchParams.get('notice') ?? '';
	const notice = noticeKey.replace(':', ':notices.');
	const { name, colour } = await siteFace(locals.ctx);
	return {
		/** What just happened, said once after a redirect: `?notice=boards:ideaSent`. */
		notice: noticeKey.includes(':') && locals.t.has(notice) ? locals.t(notice) : null,
		locale: locals.locale,
		/** The page's address without its language. */
		path: (isLocale(first) ? `/${rest.join('/')}` : url.pathname) + queryOf(url),
		municipality: name,
		/** The municipality's own colour, `#rrggbb`, or null. */
		colour,
		timeZone: locals.ctx.config.TIME_ZONE,
		isDemo: locals.ctx.config.IS_DEMO,
		user:
			locals.actor.userId === null
				? null
				: {
						name: locals.actor.name,
						roles: [...new Set(locals.actor.assignments.map(({ role }) => role))]
					}
	};
};

/** The query without what happened just before: a language link must not say or do it again. */
function queryOf(url: URL): string {
	const query = new URLSearchParams(url.searchParams);
	query.delete('notice');
	query.delete('bring');
	return query.size > 0 ? `?${query}` : '';
}
