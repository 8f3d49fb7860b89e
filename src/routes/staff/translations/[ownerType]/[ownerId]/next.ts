import type { Locale } from '#lib/i18n/registry.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { openTexts, translationOverview } from '#lib/server/translations/index.ts';
import { everythingToTranslate } from '../../owners.ts';

/** The next object, in the order of the overview, that still has something open in a language. */
export async function nextToTranslate(
	ctx: Context,
	here: { type: string; id: string },
	locale: Locale
): Promise<{ type: string; id: string; title: string } | null> {
	const rows = await translationOverview(ctx, await everythingToTranslate(ctx));
	const at = rows.findIndex(({ type, id }) => type === here.type && id === here.id);
	const isOpen = (row: (typeof rows)[number]) =>
		row.languages.some((language) => language.locale === locale && openTexts(language) > 0);
	const next = [...rows.slice(at + 1), ...rows.slice(0, Math.max(0, at))].find(isOpen);
	return next ? { type: next.type, id: next.id, title: next.title } : null;
}
