import { IS_OPEN, TRANSLATION_STATES } from '#lib/shared/translations/states.ts';
import type { Locale } from '#lib/i18n/registry.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { OWNER_TYPES, type OwnerType } from '#lib/shared/translations/owner-types.ts';
import { isTranslator } from './policy.ts';
import { allToTranslate } from './registry.ts';
import { translationSummaries, type LanguageSummary } from './status.ts';

export interface OverviewRow {
	type: OwnerType;
	id: string;
	title: string;
	languages: LanguageSummary[];
}

/** What still has to be done in a language: missing, stale and unread machine translations. */
export function openTexts({ counts }: Pick<LanguageSummary, 'counts'>): number {
	return TRANSLATION_STATES.filter((state) => IS_OPEN[state]).reduce(
		(sum, state) => sum + counts[state],
		0
	);
}

/** How far everything is that the actor may translate, or what is of one type, by type and title. */
export async function translationOverview(
	ctx: Context,
	types: readonly OwnerType[] = OWNER_TYPES
): Promise<OverviewRow[]> {
	if (!isTranslator(ctx.actor)) return [];
	const owners = (await allToTranslate(ctx, types)).filter(({ texts }) => texts.length > 0);
	const summaryOf = await translationSummaries(ctx, owners);
	const { compare } = new Intl.Collator('de', { numeric: true });
	return owners
		.map((owner): OverviewRow => {
			const { type, id, title } = owner;
			return { type, id, title, languages: summaryOf(owner) };
		})
		.sort((a, b) => types.indexOf(a.type) - types.indexOf(b.type) || compare(a.title, b.title));
}

/** How many texts of these objects are open, per language. */
export function openByLanguage(
	rows: readonly Pick<OverviewRow, 'languages'>[]
): { locale: Locale; open: number }[] {
	const open = new Map<Locale, number>();
	for (const summary of rows.flatMap(({ languages }) => languages))
		open.set(summary.locale, (open.get(summary.locale) ?? 0) + openTexts(summary));
	return [...open].map(([locale, count]) => ({ locale, open: count }));
}

/** The next object, in the order of the overview, that still has something open in a language. */
export async function nextToTranslate(
	ctx: Context,
	here: { type: OwnerType; id: string },
	locale: Locale
): Promise<Omit<OverviewRow, 'languages'> | null> {
	const rows = await translationOverview(ctx);
	const at = rows.findIndex(({ type, id }) => type === here.type && id === here.id);
	const isOpen = (row: OverviewRow) =>
		row.languages.some((language) => language.locale === locale && openTexts(language) > 0);
	const next = [...rows.slice(at + 1), ...rows.slice(0, Math.max(0, at))].find(isOpen);
	return next ? { type: next.type, id: next.id, title: next.title } : null;
}
