import { SOURCE_LOCALE, type Locale } from '#lib/i18n/registry.ts';
import type { Context } from '#lib/server/platform/context.ts';
import type { LocalText } from '#lib/shared/translations/local-text.ts';
import { findTranslations } from './repository.ts';

/** Gives an object's text in the language asked for, else its source text. */
export type Say = (ownerId: string, key: string, source: string) => LocalText;

/**
 * Loads the translations of some objects of one type at once.
 * @param ownerType `area`, `topic`, `survey`, `board`, `idea`, `event`, `measure` …
 * @param locale the context's language unless told.
 */
export async function localiser(
	ctx: Context,
	ownerType: string,
	ownerIds: readonly string[],
	locale: Locale = ctx.locale
): Promise<Say> {
	const rows =
		locale === SOURCE_LOCALE ? [] : await findTranslations(ctx.db, ownerType, ownerIds, locale);
	const texts = new Map(rows.map((row) => [`${row.ownerId}\n${row.key}`, row.text]));
	return (ownerId, key, source) => {
		const text = texts.get(`${ownerId}\n${key}`);
		return text === undefined ? { text: source, locale: SOURCE_LOCALE } : { text, locale };
	};
}
