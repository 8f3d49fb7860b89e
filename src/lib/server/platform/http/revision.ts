import { createHash } from 'node:crypto';
import type { ConflictPart } from '#lib/shared/forms/form.ts';

/** Characters of one mark: 48 bits, so that no two values of a form look alike by chance. */
const LENGTH = 8;

/**
 * What a form was filled with, in short: one mark per part, which tells later whether that part is
 * still the same, but not what it was.
 * @param parts values by name.
 */
export function revisionOf(parts: Record<string, unknown>): string {
	return Object.entries(parts)
		.map(([name, value]) => markOf(name, value))
		.join('');
}

/** Whether `value` is what the form with this revision was filled with. */
export function isSeen(revision: string, name: string, value: unknown): boolean {
	const mark = markOf(name, value);
	for (let at = 0; at < revision.length; at += LENGTH)
		if (revision.startsWith(mark, at)) return true;
	return false;
}

/** The parts that somebody else changed since `revision`, to something other than what was typed. */
export function changedMeanwhile(
	revision: string,
	typed: Record<string, unknown>,
	saved: Record<string, unknown>
): ConflictPart[] {
	return Object.entries(saved).flatMap(([name, value]) => {
		const mine = typed[name];
		if (!(name in typed) || isSeen(revision, name, value)) return [];
		if (canonical(mine) === canonical(value)) return [];
		return [{ name, saved: value, typed: mine, isTouched: !isSeen(revision, name, mine) }];
	});
}

function markOf(name: string, value: unknown): string {
	const text = `${name}=${canonical(value)}`;
	return createHash('sha256').update(text).digest('base64url').slice(0, LENGTH);
}

/**
 * The same text for what means the same in a form: nothing in any shape, line breaks of any kind,
 * choices in any order.
 */
function canonical(value: unknown): string {
	if (value === null || value === undefined) return '""';
	if (typeof value === 'string') return JSON.stringify(value.replaceAll('\r\n', '\n'));
	if (Array.isArray(value)) return `[${value.map(canonical).sort().join()}]`;
	if (typeof value !== 'object') return JSON.stringify(value);
	const entries = Object.entries(value).map(([key, each]) => `${key}:${canonical(each)}`);
	return `{${entries.sort().join()}}`;
}
