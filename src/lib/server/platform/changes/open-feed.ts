import type { ChangeFeed } from './feed.ts';
import { postgresFeed } from './postgres-feed.ts';
import { sqliteFeed } from './sqlite-feed.ts';

/** Follows the changes in the database that a `DATABASE_URL` names; it must have been migrated. */
export function changeFeed(url: string): ChangeFeed {
	return url.startsWith('file:') ? sqliteFeed(url.slice('file:'.length)) : postgresFeed(url);
}
