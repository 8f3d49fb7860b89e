import type { Locale } from '#lib/i18n/registry.ts';
import type { OwnerType } from '#lib/shared/translations/owner-types.ts';
import type { TranslationState } from '#lib/shared/translations/states.ts';

/** `missing` is the absence of a row, `stale` a hash that no longer fits: neither is stored. */
export type StoredState = Exclude<TranslationState, 'missing' | 'stale'>;

export interface TranslationTable {
	ownerType: OwnerType;
	ownerId: string;
	key: string;
	locale: Locale;
	text: string;
	sourceHash: string;
	/** The source it was made from, to show what has changed since. */
	sourceText: string;
	state: StoredState;
	translatedBy: string | null;
	reviewedBy: string | null;
	updatedAt: string;
}

declare module '#lib/server/platform/db/tables.ts' {
	interface Tables {
		translations: TranslationTable;
	}
}
