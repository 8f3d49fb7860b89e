import { LOCALES, SOURCE_LOCALE, type Locale } from '#lib/i18n/registry.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { sourceHash } from './commands.ts';
import { findTranslations } from './repository.ts';
import type { StoredState, TranslationTable } from './tables.ts';

/** The languages that content is translated into. */
export const TARGET_LOCALES = LOCALES.filter((locale) => locale !== SOURCE_LOCALE);

/** One text of an object that can be translated. */
export interface SourceText {
	key: string;
	source: string;
	/** Whether it is a paragraph rather than a line. */
	isLong?: boolean;
	/** Where the reader meets it, a catalogue key or a plain label, for the translator. */
	label?: string;
}

/** What a domain offers to the translations screen about one object. */
export interface Translatable {
	title: string;
	/** Paths of the areas it lies in, for the translator's rights. */
	areaPaths: readonly string[];
	texts: readonly SourceText[];
}

export type TranslationState = StoredState | 'missing' | 'stale';

export interface TranslatedText extends SourceText {
	text: string;
	state: TranslationState;
	/** By which a save knows the source text that was translated. */
	sourceHash: string;
	/** What a stale translation was made from. */
	formerSource?: string;
}

/** One object with its texts, as a domain offers it. */
export interface Owner {
	type: string;
	id: string;
	texts: readonly SourceText[];
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
	const rows = await findTranslations(ctx.db, owner.type, [owner.id], locale);
	const byKey = new Map(rows.map((row) => [row.key, row]));
	return owner.texts.map((text) => ({
		...text,
		...stateOf(text.source, byKey.get(text.key)),
		sourceHash: sourceHash(text.source)
	}));
}

/** How many texts of an object are in which state, per language other than the source. */
export async function translationSummary(ctx: Context, owner: Owner): Promise<LanguageSummary[]> {
	const summaries = await translationSummaries(ctx, owner.type, [owner]);
	return summaries.get(owner.id) ?? [];
}

/** The same for many objects of one type at once, by id. */
export async function translationSummaries(
	ctx: Context,
	ownerType: string,
	owners: readonly Pick<Owner, 'id' | 'texts'>[]
): Promise<Map<string, LanguageSummary[]>> {
	const ids = owners.map(({ id }) => id);
	const rows = await findTranslations(ctx.db, ownerType, ids);
	const byKey = new Map(rows.map((row) => [`${row.ownerId}\n${row.locale}\n${row.key}`, row]));
	const summaryOf = (owner: Pick<Owner, 'id' | 'texts'>, locale: Locale): LanguageSummary => {
		const counts = { missing: 0, stale: 0, machine: 0, draft: 0, reviewed: 0 };
		for (const { key, source } of owner.texts)
			counts[stateOf(source, byKey.get(`${owner.id}\n${locale}\n${key}`)).state] += 1;
		return { locale, total: owner.texts.length, counts };
	};
	return new Map(
		owners.map((owner) => [owner.id, TARGET_LOCALES.map((locale) => summaryOf(owner, locale))])
	);
}

function stateOf(
	source: string,
	row: TranslationTable | undefined
): Pick<TranslatedText, 'text' | 'state' | 'formerSource'> {
	if (!row) return { text: '', state: 'missing' };
	if (row.sourceHash === sourceHash(source)) return { text: row.text, state: row.state };
	return { text: row.text, state: 'stale', formerSource: row.sourceText };
}
