import { relativesOf } from '#lib/server/boards/index.ts';
import { subscriberCount, type Subject } from '#lib/server/notifications/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { findEvidenceOf } from './evidence-repository.ts';

/** Whose followers hear of a measure: its own, and those of the ideas it cites and of their likes. */
export async function concernedSubjects(ctx: Context, measureId: string): Promise<Subject[]> {
	const cited = (await findEvidenceOf(ctx.db, [measureId])).filter(
		({ sourceType }) => sourceType === 'idea'
	);
	const ideaIds = await relativesOf(
		ctx,
		cited.map(({ sourceId }) => sourceId)
	);
	return [
		{ type: 'measure', id: measureId },
		...ideaIds.map((id) => ({ type: 'idea' as const, id }))
	];
}

/** How many people would be told if the status changed now. */
export async function concernedCount(ctx: Context, measureId: string): Promise<number> {
	return subscriberCount(ctx, await concernedSubjects(ctx, measureId));
}
