import type { Locale } from '#lib/i18n/registry.ts';

export interface SubscriptionTable {
	/** Random, not UUIDv7: the second in which somebody subscribed is nobody's business. */
	id: string;
	/** `idea`, `measure` … */
	subjectType: string;
	subjectId: string;
	mail: string;
	locale: Locale;
	state: 'pending' | 'confirmed';
	createdOn: string;
	/** The first day on which the row must be gone. */
	deleteOn: string;
}

declare module '#lib/server/platform/db/tables.ts' {
	interface Tables {
		subscriptions: SubscriptionTable;
	}
}
