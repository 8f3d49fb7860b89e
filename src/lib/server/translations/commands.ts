import { createHash } from 'node:crypto';
import { SOURCE_LOCALE, type Locale } from '#lib/i18n/registry.ts';
import { now, type Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import type { OwnerType } from '#lib/shared/translations/owner-types.ts';
import { deleteTranslation, findTranslations, upsertTranslation } from './repository.ts';
import type { StoredState } from './tables.ts';

export interface NewTranslation {
	ownerType: OwnerType;
	ownerId: string;
	key: string;
	locale: Locale;
	/** The source text it was made from. */
	source: string;
	/** Empty: the translation is taken away. */
	text: string;
	state: StoredState;
}

/** The hash by which a translation knows the source text it was made from (SHA-256, hex). */
export function sourceHash(source: string): string {
	return createHash('sha256').update(source).digest('hex');
}

/**
 * Stores one translation. The caller (a domain's or the translations screen) has checked the right.
 * @throws DomainError `invalid` for the source language itself.
 */
export async function storeTranslation(ctx: Context, translation: NewTranslation): Promise<void> {
	const { ownerType, ownerId, key, locale, source, state } = translation;
	if (locale === SOURCE_LOCALE) throw new DomainError('invalid');
	const text = translation.text.trim();
	if (text === '') return deleteTranslation(ctx.db, { ownerType, ownerId, key, locale });
	await upsertTranslation(ctx.db, {
		ownerType,
		ownerId,
		key,
		locale,
		text,
		sourceHash: sourceHash(source),
		sourceText: source,
		state,
		translatedBy: ctx.actor.userId,
		reviewedBy: state === 'reviewed' ? ctx.actor.userId : null,
		updatedAt: now(ctx)
	});
}

/**
 * Copies translations to other keys of the same object, each with its state and who made it.
 * @param keyFor the other key, or null for those that are not copied.
 */
export async function copyTranslations(
	tx: Context,
	owner: { type: OwnerType; id: string },
	keyFor: (key: string) => string | null
): Promise<void> {
	for (const row of await findTranslations(tx.db, { [owner.type]: [owner.id] })) {
		const key = keyFor(row.key);
		if (key !== null) await upsertTranslation(tx.db, { ...row, key });
	}
}
