import { LOCALES, SOURCE_LOCALE, type Locale } from '../../i18n/registry.ts';
import type { Context } from '../platform/context.ts';
import { sourceHash } from './commands.ts';
import { findTranslations } from './repository.ts';
import type { StoredState, TranslationTable } from './tables.ts';

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
}

/** Each text of an object with its translation into one language and that translation's state. */
export async function translatedTexts(
	ctx: Context,
	owner: { type: string; id: string; texts: readonly SourceText[] },
	locale: Locale
): Promise<TranslatedText[]> {
	const rows = await findTranslations(ctx.db, owner.type, [owner.id], locale);
	const byKey = new Map(rows.map((row) => [row.key, row]));
	return owner.texts.map((text) => ({ ...text, ...stateOf(text.source, byKey.get(text.key)) }));
}

/** How many texts of an object are in which state, per language other than the source. */
export async function translationSummary(
	ctx: Context,
	owner: { type: string; id: string; texts: readonly SourceText[] }
): Promise<{ locale: Locale; total: number; counts: Record<TranslationState, number> }[]> {
	const rows = await findTranslations(ctx.db, owner.type, [owner.id]);
	const byKey = new Map(rows.map((row) => [`${row.locale}\n${row.key}`, row]));
	return LOCALES.filter((locale) => locale !== SOURCE_LOCALE).map((locale) => {
		const counts = { missing: 0, stale: 0, machine: 0, draft: 0, reviewed: 0 };
		for (const { key, source } of owner.texts)
			counts[stateOf(source, byKey.get(`${locale}\n${key}`)).state] += 1;
		return { locale, total: owner.texts.length, counts };
	});
}

function stateOf(
	source: string,
	row: TranslationTable | undefined
): { text: string; state: TranslationState } {
	if (!row) return { text: '', state: 'missing' };
	return { text: row.text, state: row.sourceHash === sourceHash(source) ? row.state : 'stale' };
}
