import type { Db } from '../platform/db/index.ts';
import { isSlugTaken } from './repository.ts';

const LETTERS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** A part of an address made from a title that no other survey has: "Grün für Höchst" → `gruen-fuer-hoechst`. */
export async function freeSlug(db: Db, title: string): Promise<string> {
	const base = slugOf(title);
	for (let number = 1; ; number += 1) {
		const slug = number === 1 ? base : `${base}-${number}`;
		if (!(await isSlugTaken(db, slug))) return slug;
	}
}

function slugOf(title: string): string {
	const plain = title
		.toLowerCase()
		.replace(/[äöüß]/g, (letter) => LETTERS[letter] ?? letter)
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, 60)
		.replace(/^-+|-+$/g, '');
	return plain || 'befragung';
}
