import { isLive, MEASURE_STATUSES, type MeasureStatus } from '#lib/shared/measures/lifecycle.ts';
import { areaIdsHeld, place, type Placed } from '#lib/server/areas/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import {
	countByPlace,
	findCoverage,
	findFirstCoverage,
	type CoverageFilter
} from '#lib/server/measures/coverage-repository.ts';
import { findEvidenceOf } from '#lib/server/measures/evidence-repository.ts';
import { AUTHORS, canEdit, canSee } from '#lib/server/measures/policy.ts';

/** A measure with where it works and what it is about, for the planner's view of what is addressed. */
export interface Coverage extends Placed {
	id: string;
	number: string;
	title: string;
	status: MeasureStatus;
	topicIds: string[];
	mayEdit: boolean;
}

/** A measure for which evidence is looked for. */
export interface ChosenMeasure {
	id: string;
	number: string;
	title: string;
	/** What it cites already, and in which state. */
	cited: { key: string; hash: string }[];
}

/** The measures that fit and that the actor may see, the one that changed last first. */
export async function coverage(ctx: Context, filter: CoverageFilter): Promise<Coverage[]> {
	const placed = await withRights(ctx, await findCoverage(ctx.db, filter));
	return placed.filter((measure) => canSee(ctx.actor, measure));
}

async function withRights<Row extends { areaIds: string[] }>(ctx: Context, rows: readonly Row[]) {
	const placed = await place(ctx, rows, ({ areaIds }) => areaIds);
	return placed.map((measure) => ({ ...measure, mayEdit: canEdit(ctx.actor, measure) }));
}

/** The measures that lie in the same areas and are about the same topics. */
export interface MeasuresAlike extends Placed {
	areaIds: string[];
	topicIds: string[];
	count: number;
	/** The first few, those that changed last. */
	latestIds: string[];
}

/**
 * How many measures somebody is on that the actor may see, by where they lie and what they are about.
 * @param most the most ids of each.
 */
export async function liveMeasuresByPlace(ctx: Context, most: number): Promise<MeasuresAlike[]> {
	const rows = await countByPlace(ctx.db, { statuses: MEASURE_STATUSES.filter(isLive) }, most);
	const placed = await place(ctx, rows, ({ areaIds }) => areaIds);
	return placed.filter((alike) => canSee(ctx.actor, alike));
}

/** Measures that the actor may cite on, those that changed last. @param limit the most of them. */
export async function measuresToCiteOn(ctx: Context, limit: number): Promise<Coverage[]> {
	const statuses = MEASURE_STATUSES.filter((status) => status !== 'rejected');
	return (await firstToEdit(ctx, statuses, limit)).measures;
}

/** Measures of the actor's that nobody has decided on, those that changed last. @param limit the most of them. */
export function measuresProposed(ctx: Context, limit: number): Promise<FirstMeasures> {
	return firstToEdit(ctx, ['proposed'], limit);
}

interface FirstMeasures {
	measures: Coverage[];
	/** How many there are in all. */
	total: number;
}

async function firstToEdit(
	ctx: Context,
	statuses: readonly MeasureStatus[],
	limit: number
): Promise<FirstMeasures> {
	const heldAreaIds = await areaIdsHeld(ctx, AUTHORS);
	if (heldAreaIds?.length === 0) return { measures: [], total: 0 };
	const rows = await findFirstCoverage(ctx.db, { statuses, heldAreaIds }, limit);
	return { measures: await withRights(ctx, rows), total: rows[0]?.total ?? 0 };
}

/** The measure of an id or a number with what it cites; null for one that the actor may not cite on. */
export async function measureToCiteOn(ctx: Context, named: string): Promise<ChosenMeasure | null> {
	const [measure] = await coverage(ctx, { named });
	if (!measure?.mayEdit) return null;
	const { id, number, title } = measure;
	const evidence = await findEvidenceOf(ctx.db, [id]);
	return { id, number, title, cited: evidence.map(({ key, hash }) => ({ key, hash })) };
}
