import { isLocale } from '#lib/i18n/registry.ts';
import type { Context } from '#lib/server/platform/context.ts';

/** The context in the language of `?lang=`, for addresses that carry no language in their path. */
export function inRequestedLanguage(ctx: Context, url: URL): Context {
	const lang = url.searchParams.get('lang');
	return isLocale(lang) ? { ...ctx, locale: lang } : ctx;
}
