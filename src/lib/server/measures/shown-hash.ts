import { createHash } from 'node:crypto';
import type { Citation } from '#lib/shared/measures/evidence.ts';

/**
 * A hash (SHA-256, 22 letters) of all that a citation shows, by which a planner's click is held against what
 * stands there now. The day an idea was looked at is left out: it changes without the idea.
 */
export function hashOfShown({ sourceType, key, frozen }: Omit<Citation, 'areaId'>): string {
	const shown = sourceType === 'idea' ? { ...frozen, date: null } : frozen;
	return createHash('sha256')
		.update(`${key}\n${canonical(shown)}`)
		.digest('base64url')
		.slice(0, 22);
}

/** JSON with sorted keys, so that the order in which something was put together does not matter. */
function canonical(value: unknown): string {
	return JSON.stringify(value, (_key, part: unknown) =>
		typeof part === 'object' && part !== null && !Array.isArray(part)
			? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
			: part
	);
}
