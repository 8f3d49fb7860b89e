import type { Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import type { OwnerTexts, Translatable } from '#lib/server/translations/index.ts';
import { SITE, siteSettings } from './queries.ts';

const TEXTS = ['contact', 'imprint', 'privacy'] as const;

/** The municipality's own texts: one object, called `site`. */
export const translatableSite: Translatable<'site'> = {
	type: 'site',
	all: async (ctx) => [await siteTexts(ctx)],
	one: async (ctx, id) => {
		if (id !== SITE) throw new DomainError('not-found');
		return siteTexts(ctx);
	}
};

async function siteTexts(ctx: Context): Promise<OwnerTexts> {
	const settings = await siteSettings(ctx);
	return {
		id: SITE,
		title: settings.name,
		areaPaths: [],
		path: null,
		texts: TEXTS.filter((key) => settings[key] !== '').map((key) => ({
			key,
			source: settings[key],
			isLong: true,
			label: `admin-staff:settings.${key}`
		}))
	};
}
