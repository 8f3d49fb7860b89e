import type { Holding } from './holding.ts';
import type { Checked } from './read-backup.ts';

/** By what an administrator recognises a database. */
const NAMED = { surveys: 'survey', responses: 'response', ideas: 'idea' };

/** `3 surveys, 120 responses and 14 ideas of 2026-11-25 14:30 UTC` */
export function sayHolding(
	holding: Pick<Holding, 'counts' | 'lastChange'> | Pick<Checked, 'counts' | 'head'>
): string {
	const [surveys, responses, ideas] = Object.entries(NAMED).map(([table, one]) => {
		const count = holding.counts[table] ?? 0;
		return `${count.toLocaleString('en')} ${count === 1 ? one : `${one}s`}`;
	});
	const instant = 'head' in holding ? holding.head.madeAt : holding.lastChange;
	const when = instant === null ? '' : ` of ${instant.slice(0, 16).replace('T', ' ')} UTC`;
	return `${surveys}, ${responses} and ${ideas}${when}`;
}
