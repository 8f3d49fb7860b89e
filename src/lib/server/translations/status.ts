import { LOCALES, SOURCE_LOCALE, type Locale } from '#lib/i18n/registry.ts';
import type { TranslationState } from '#lib/shared/translations/states.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { sourceHash } from './commands.ts';
import type { Owner, SourceText } from './owner.ts';
import { findStates, findTranslations, type OwnerIds } from './repository.ts';
import type { StoredState, TranslationTable } from './tables.ts';

/** The languages that content is translated into. */
export const TARGET_LOCALES = LOCALES.filter((locale) => locale !== SOURCE_LOCALE);

export interface TranslatedText extends SourceText {
	text: string;
	state: TranslationState;
	/** By which a save knows the source text that was translated. */
	sourceHash: string;
	/** What a stale translation was made from. */
	formerSource?: string;
}

/** How far the translation of an object into one language is. */
export interface LanguageSummary {
	locale: Locale;
	total: number;
	counts: Record<TranslationState, number>;
}

/** Each text of an object with its translation into one language and that translation's state. */
export async function translatedTexts(
	ctx: Context,
	owner: Owner,
	locale: Locale
): Promise<TranslatedText[]> {
	const rows = await findTranslations(ctx.db, { [owner.type]: [owner.id] }, [locale]);
	return withStates(owner, rows);
}

/** A translation made from its source text as that is now. */
export interface FreshText extends TranslatedText {
	locale: Locale;
	state: StoredState;
}

/**
 * The translations of an object into all languages, by one query; a stale one says something else
 * than its source and is left out.
 */
export async function freshTexts(ctx: Context, owner: Owner): Promise<FreshText[]> {
	const rows = await findTranslations(ctx.db, { [owner.type]: [owner.id] });
	return TARGET_LOCALES.flatMap((locale) =>
		withStates(
			owner,
			rows.filter((row) => row.locale === locale)
		).flatMap(({ state, ...text }) =>
			state === 'missing' || state === 'stale' ? [] : [{ ...text, state, locale }]
		)
	);
}

/** How many texts of an object are in which state, per language other than the source. */
export async function translationSummary(ctx: Context, owner: Owner): Promise<LanguageSummary[]> {
	const summaryOf = await translationSummaries(ctx, [owner]);
	return summaryOf(owner);
}

/** The same for many objects of any types at once, by one query. */
export async function translationSummaries(
	ctx: Context,
	owners: readonly Owner[]
): Promise<(owner: Owner) => LanguageSummary[]> {
	const rows = await findStates(ctx.db, idsOf(owners));
	const place = (type: string, id: string, key: string, locale: Locale) =>
		[type, id, key, locale].join('\n');
	const stored = new Map(
		rows.map((row) => [place(row.ownerType, row.ownerId, row.key, row.locale), row])
	);
	return ({ type, id, texts }) => {
		const hashed = texts.map(({ key, source }) => ({ key, hash: sourceHash(source) }));
		return TARGET_LOCALES.map((locale) => {
			const counts: LanguageSummary['counts'] = {
				missing: 0,
				stale: 0,
				machine: 0,
				draft: 0,
				reviewed: 0
			};
			for (const { key, hash } of hashed)
				counts[stateOf(hash, stored.get(place(type, id, key, locale)))] += 1;
			return { locale, total: texts.length, counts };
		});
	};
}

function idsOf(owners: readonly Owner[]): OwnerIds {
	const byType = Map.groupBy(owners, ({ type }) => type);
	return Object.fromEntries([...byType].map(([type, some]) => [type, some.map(({ id }) => id)]));
}

function withStates(owner: Owner, rows: readonly TranslationTable[]): TranslatedText[] {
	const byKey = new Map(rows.map((row) => [row.key, row]));
	return owner.texts.map((text) => {
		const row = byKey.get(text.key);
		const hash = sourceHash(text.source);
		const state = stateOf(hash, row);
		const former = state === 'stale' ? { formerSource: row?.sourceText ?? '' } : {};
		return { ...text, text: row?.text ?? '', state, sourceHash: hash, ...former };
	});
}

function stateOf(
	hash: string,
	row: Pick<TranslationTable, 'sourceHash' | 'state'> | undefined
): TranslationState {
	if (!row) return 'missing';
	return row.sourceHash === hash ? row.state : 'stale';
}
