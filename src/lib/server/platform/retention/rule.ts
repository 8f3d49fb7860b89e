import type { AuditRecord } from '#lib/server/platform/audit.ts';
import type { Config } from '#lib/server/platform/config.ts';
import type { Db } from '#lib/server/platform/db/index.ts';

/** What is deleted by itself, and after how long. A domain declares its own in its `retention.ts`. */
export interface RetentionRule {
	/** `<domain>.<what>`, each once. */
	name: string;
	/** So many days after what `deleteSome` looks at; 0 where the row itself says when. */
	days: number | ((config: Config) => number);
	/** Deletes what is due, at most `limit` rows of it. @returns how many. */
	deleteSome: (db: Db, due: Due, limit: number) => Promise<number>;
	/** How it goes on record that there was something to delete, once a day. */
	record?: Pick<AuditRecord, 'action' | 'objectType'>;
}

/** So many days ago: what is of that time or older is due. */
export interface Due {
	/** `YYYY-MM-DD` in the municipality's time zone. */
	day: string;
	/** UTC ISO. */
	instant: string;
}
