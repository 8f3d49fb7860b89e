import { place, type PlacedRow } from '#lib/server/areas/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { canEdit, canSee } from './policy.ts';
import { findMeasure, findMeasures, findTags, lockMeasure } from './repository.ts';
import type { MeasureTable } from './tables.ts';

/** A measure with where it works and what it is about; no area is the whole city. */
export interface PlacedMeasure extends PlacedRow<MeasureTable> {
	topicIds: string[];
}

/** All measures, for rights that are checked by the caller; the one that changed last first. */
export async function everyMeasure(ctx: Context): Promise<PlacedMeasure[]> {
	return withTags(ctx, await findMeasures(ctx.db), await findTags(ctx.db));
}

/** @throws DomainError `not-found` also when the actor may not see it. */
export async function visibleMeasure(ctx: Context, id: string): Promise<PlacedMeasure> {
	return seen(ctx, await findMeasure(ctx.db, id));
}

/** @throws DomainError `not-found`, `forbidden`. */
export async function editableMeasure(ctx: Context, id: string): Promise<PlacedMeasure> {
	const measure = await visibleMeasure(ctx, id);
	if (!canEdit(ctx.actor, measure)) throw new DomainError('forbidden');
	return measure;
}

/** Locks a measure for a change inside a transaction. @throws DomainError `not-found`, `forbidden`. */
export async function measureForChange(tx: Context, id: string): Promise<PlacedMeasure> {
	const measure = await seen(tx, await lockMeasure(tx.db, id));
	if (!canEdit(tx.actor, measure)) throw new DomainError('forbidden');
	return measure;
}

/** Adds to measures their areas and topics. */
export async function placed(
	ctx: Context,
	measures: readonly MeasureTable[]
): Promise<PlacedMeasure[]> {
	const ids = measures.map(({ id }) => id);
	return withTags(ctx, measures, await findTags(ctx.db, ids));
}

async function withTags(
	ctx: Context,
	measures: readonly MeasureTable[],
	tags: Awaited<ReturnType<typeof findTags>>
): Promise<PlacedMeasure[]> {
	const areas = Map.groupBy(tags.areas, ({ measureId }) => measureId);
	const topics = Map.groupBy(tags.topics, ({ measureId }) => measureId);
	const rows = await place(ctx, measures, ({ id }) => areas.get(id)?.map(({ areaId }) => areaId));
	return rows.map((measure) => ({
		...measure,
		topicIds: topics.get(measure.id)?.map(({ topicId }) => topicId) ?? []
	}));
}

async function seen(ctx: Context, row: MeasureTable | undefined): Promise<PlacedMeasure> {
	const [measure] = await placed(ctx, row ? [row] : []);
	if (!measure || !canSee(ctx.actor, measure)) throw new DomainError('not-found');
	return measure;
}
