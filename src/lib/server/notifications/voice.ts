import { formatFor, type Format } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/i18n/registry.ts';
import { translator, type Translate } from '#lib/i18n/translator.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { siteFace } from '#lib/server/settings/index.ts';

/** What is needed to write to somebody in their language. */
export interface Voice {
	locale: Locale;
	t: Translate;
	format: Format;
	/** The municipality's name. */
	municipality: string;
	/** A full address of this site in that language. */
	href: (path: string) => string;
}

export async function voiceIn(ctx: Context, locale: Locale): Promise<Voice> {
	return {
		locale,
		t: await translator(locale),
		format: formatFor(locale, ctx.config.TIME_ZONE),
		municipality: (await siteFace(ctx)).name,
		href: (path) => `${ctx.config.ORIGIN}/${locale}${path}`
	};
}
