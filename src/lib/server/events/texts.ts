import type { SourceText } from '#lib/server/translations/index.ts';
import type { EventTable } from './tables.ts';

export const TEXTS = [
	{ key: 'title', isLong: false },
	{ key: 'description', isLong: true },
	{ key: 'cancelReason', isLong: true },
	{ key: 'outcome', isLong: true }
] as const;

/** The texts of an event that a translator gets to see. */
export function textsOf(event: Pick<EventTable, (typeof TEXTS)[number]['key']>): SourceText[] {
	return TEXTS.flatMap(({ key, isLong }) => {
		const source = event[key];
		return source ? [{ key, source, isLong, label: `events-staff:texts.${key}` }] : [];
	});
}
