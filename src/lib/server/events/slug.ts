import { codeFromName } from '#lib/shared/areas/area-code.ts';
import type { Db } from '../platform/db/index.ts';
import { findEventBySlug } from './repository.ts';

/** A part of an address made from a title that no other event has. */
export async function freeSlug(db: Db, title: string): Promise<string> {
	const base = codeFromName(title).slice(0, 60).replace(/-+$/, '') || 'veranstaltung';
	for (let number = 1; ; number += 1) {
		const slug = number === 1 ? base : `${base}-${number}`;
		if (!(await findEventBySlug(db, slug))) return slug;
	}
}
