import type { Locale } from '#lib/i18n/registry.ts';
import { OWNER_TYPES } from '#lib/shared/translations/owner-types.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { countTexts, type CountableTexts } from './open-repository.ts';
import { openByLanguage } from './overview.ts';
import { isTranslator } from './policy.ts';
import { allToTranslate, translatable } from './registry.ts';
import { TARGET_LOCALES, translationSummaries } from './status.ts';

/** How many texts the actor may translate are open in each language, told without reading them all. */
export async function openTextsByLanguage(
	ctx: Context
): Promise<{ locale: Locale; open: number }[]> {
	if (!isTranslator(ctx.actor)) return [];
	const open = await openInColumns(ctx);
	const owners = await allToTranslate(
		ctx,
		OWNER_TYPES.filter((type) => !translatable(type).countable)
	);
	const summaryOf = await translationSummaries(ctx, owners);
	const rest = openByLanguage(owners.map((owner) => ({ languages: summaryOf(owner) })));
	const further = new Map(rest.map(({ locale, open: count }) => [locale, count]));
	return TARGET_LOCALES.map((locale) => ({
		locale,
		open: open(locale) + (further.get(locale) ?? 0)
	}));
}

async function openInColumns(ctx: Context): Promise<(locale: Locale) => number> {
	const texts: CountableTexts[] = [];
	for (const type of OWNER_TYPES)
		for (const countable of (await translatable(type).countable?.(ctx)) ?? [])
			texts.push({ type, ...countable });
	const counts = new Map(
		(await countTexts(ctx.db, texts)).map(({ locale, count }) => [locale, count])
	);
	return (locale) => (counts.get(null) ?? 0) - (counts.get(locale) ?? 0);
}
