import { subscriberCount, type Subject } from '../notifications/index.ts';
import type { Context } from '../platform/context.ts';
import { findEvidenceOf } from './evidence-repository.ts';

/** Whose followers hear of a measure: its own and those of the ideas it cites. */
export async function concernedSubjects(ctx: Context, measureId: string): Promise<Subject[]> {
	const cited = (await findEvidenceOf(ctx.db, [measureId])).filter(
		({ sourceType }) => sourceType === 'idea'
	);
	const ideaIds = [...new Set(cited.map(({ sourceId }) => sourceId))];
	return [
		{ type: 'measure', id: measureId },
		...ideaIds.map((id) => ({ type: 'idea' as const, id }))
	];
}

/** How many people would be told if the status changed now. */
export async function concernedCount(ctx: Context, measureId: string): Promise<number> {
	return subscriberCount(ctx, await concernedSubjects(ctx, measureId));
}
