import { fallbackChain, LOCALES, SOURCE_LOCALE, type Locale } from '#lib/i18n/registry.ts';
import type { Context } from '#lib/server/platform/context.ts';
import {
	nearestText,
	type LocalText,
	type LocalTexts
} from '#lib/shared/translations/local-text.ts';
import type { OwnerType } from '#lib/shared/translations/owner-types.ts';
import { findTranslations, type OwnerIds } from './repository.ts';

/** Gives an object's text in the language asked for, or the nearest that it falls back to. */
export type Say = (ownerId: string, key: string, source: string) => LocalText;

/** Gives an object's text in every language it is there in, its source among them. */
export type TextsOf = (
	ownerType: OwnerType,
	ownerId: string,
	key: string,
	source: string
) => LocalTexts;

/**
 * Loads what some objects of one type say in one language and those it falls back to, by one query
 * (none in the source language).
 * @param locale the context's language unless told.
 */
export async function localiser(
	ctx: Context,
	ownerType: OwnerType,
	ownerIds: readonly string[],
	locale: Locale = ctx.locale
): Promise<Say> {
	const stored = await storedTexts(ctx, { [ownerType]: ownerIds }, fallbackChain(locale));
	return (ownerId, key, source) => {
		const texts = stored.get(placeOf({ ownerType, ownerId, key }));
		return nearestText(locale, (each) => (each === SOURCE_LOCALE ? source : texts?.[each]));
	};
}

/**
 * Loads what some objects say in all languages, by one query, however many languages, types and
 * objects there are: for mails, evidence and open data, which speak several at once.
 */
export async function textsInAllLanguages(ctx: Context, owners: OwnerIds): Promise<TextsOf> {
	const stored = await storedTexts(ctx, owners);
	return (ownerType, ownerId, key, source) => {
		const texts = { ...stored.get(placeOf({ ownerType, ownerId, key })), [SOURCE_LOCALE]: source };
		return Object.fromEntries(
			LOCALES.flatMap((locale) => (texts[locale] ? [[locale, texts[locale]]] : []))
		);
	};
}

async function storedTexts(
	ctx: Context,
	owners: OwnerIds,
	locales?: readonly Locale[]
): Promise<Map<string, LocalTexts>> {
	const others = locales?.filter((locale) => locale !== SOURCE_LOCALE);
	const stored = new Map<string, LocalTexts>();
	for (const row of await findTranslations(ctx.db, owners, others)) {
		const place = placeOf(row);
		stored.set(place, { ...stored.get(place), [row.locale]: row.text });
	}
	return stored;
}

function placeOf(row: { ownerType: OwnerType; ownerId: string; key: string }): string {
	return `${row.ownerType}\n${row.ownerId}\n${row.key}`;
}
