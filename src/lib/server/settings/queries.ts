import { siteSettingsSchema, type SiteSettings } from '#lib/shared/settings/settings.ts';
import type { LocalText } from '#lib/shared/translations/local-text.ts';
import type { OwnerType } from '#lib/shared/translations/owner-types.ts';
import { keep, type Context } from '#lib/server/platform/context.ts';
import { localiser } from '#lib/server/translations/index.ts';
import { findSetting } from './repository.ts';

/** The one row of settings and the one object whose texts are translated. */
export const SITE = 'site' satisfies OwnerType;

/** What the municipality says about itself, in the source language; defaults where nothing is set. */
export function siteSettings(ctx: Context): Promise<Readonly<SiteSettings>> {
	return keep(ctx, 'settings', async ({ db, config }) => {
		const stored = partialSettings.safeParse((await findSetting(db, SITE)) ?? {});
		const values = stored.success ? stored.data : {};
		const empty = { colour: '', contact: '', imprint: '', privacy: '' };
		return { ...empty, ...values, name: values.name ?? config.MUNICIPALITY };
	});
}

const partialSettings = siteSettingsSchema.partial();

/** What every page shows of the municipality. */
export interface SiteFace {
	name: string;
	/** `#rrggbb`, dark enough to stand on white; null for the design system's own. */
	colour: string | null;
}

export async function siteFace(ctx: Context): Promise<SiteFace> {
	const { name, colour } = await siteSettings(ctx);
	return { name, colour: colour === '' ? null : colour };
}

/** One of the municipality's own texts in the language of the page; null where there is none. */
export async function siteText(
	ctx: Context,
	key: 'contact' | 'imprint' | 'privacy'
): Promise<LocalText | null> {
	const source = (await siteSettings(ctx))[key];
	if (source === '') return null;
	const say = await localiser(ctx, SITE, [SITE]);
	return say(SITE, key, source);
}
