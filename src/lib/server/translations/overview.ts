import type { Locale } from '#lib/i18n/registry.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { canTranslate, isTranslator } from './policy.ts';
import { translationSummaries, type LanguageSummary, type Translatable } from './status.ts';

/** Objects of one type as a domain offers them. */
export interface OwnersOfType {
	type: string;
	owners: readonly ({ id: string } & Translatable)[];
}

export interface OverviewRow {
	type: string;
	id: string;
	title: string;
	languages: LanguageSummary[];
}

/** What still has to be done in a language: missing, stale and unread machine translations. */
export function openTexts({ counts }: Pick<LanguageSummary, 'counts'>): number {
	return counts.missing + counts.stale + counts.machine;
}

/** How far everything is that the actor may translate, by type and title. */
export async function translationOverview(
	ctx: Context,
	everything: readonly OwnersOfType[]
): Promise<OverviewRow[]> {
	if (!isTranslator(ctx.actor)) return [];
	const { compare } = new Intl.Collator('de', { numeric: true });
	const rows: OverviewRow[] = [];
	for (const { type, owners } of everything) {
		const mine = owners.filter(
			({ areaPaths, texts }) => texts.length > 0 && canTranslate(ctx.actor, areaPaths)
		);
		const summaries = await translationSummaries(ctx, type, mine);
		const ofType = mine.map(({ id, title }) => ({
			type,
			id,
			title,
			languages: summaries.get(id) ?? []
		}));
		rows.push(...ofType.sort((a, b) => compare(a.title, b.title)));
	}
	return rows;
}

/** How many texts of these objects are open, per language. */
export function openByLanguage(rows: readonly OverviewRow[]): { locale: Locale; open: number }[] {
	const open = new Map<Locale, number>();
	for (const summary of rows.flatMap(({ languages }) => languages))
		open.set(summary.locale, (open.get(summary.locale) ?? 0) + openTexts(summary));
	return [...open].map(([locale, count]) => ({ locale, open: count }));
}
