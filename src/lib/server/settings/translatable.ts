import type { Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import type { Translatable } from '#lib/server/translations/index.ts';
import { SITE, siteSettings } from './queries.ts';

const TEXTS = ['contact', 'imprint', 'privacy'] as const;

/**
 * The municipality's own texts, for the translations screen.
 * @throws DomainError `not-found` for any other id than `site`.
 */
export async function siteTranslatable(ctx: Context, id: string): Promise<Translatable> {
	if (id !== SITE) throw new DomainError('not-found');
	const settings = await siteSettings(ctx);
	return {
		title: settings.name,
		areaPaths: [],
		texts: TEXTS.filter((key) => settings[key] !== '').map((key) => ({
			key,
			source: settings[key],
			isLong: true,
			label: `admin-staff:settings.${key}`
		}))
	};
}

/** The same as a list, as the overview wants it. */
export async function sitesToTranslate(ctx: Context): Promise<({ id: string } & Translatable)[]> {
	return [{ id: SITE, ...(await siteTranslatable(ctx, SITE)) }];
}
