/** `missing` is the absence of a row, `stale` a hash that no longer fits: neither is stored. */
export type StoredState = 'machine' | 'draft' | 'reviewed';

export interface TranslationTable {
	ownerType: string;
	ownerId: string;
	key: string;
	locale: string;
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
