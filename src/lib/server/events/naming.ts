import { freeSlug } from '#lib/shared/addresses/address-part.ts';
import type { Db } from '#lib/server/platform/db/index.ts';
import { findEventBySlug } from './repository.ts';

/** A part of an address that no other event has. */
export function freeEventSlug(db: Db, title: string): Promise<string> {
	return freeSlug(title, 'veranstaltung', async (slug) => Boolean(await findEventBySlug(db, slug)));
}
