import { isLive, MEASURE_STATUSES, type MeasureStatus } from '#lib/shared/measures/lifecycle.ts';
import { areaIdsHeld, areaPaths, place, type Placed } from '#lib/server/areas/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import {
	findCoverage,
	findFirstCoverage,
	findIdsByPlace,
	findPlaces,
	type CoverageFilter
} from '#lib/server/measures/coverage-repository.ts';
import { findEvidenceOf } from '#lib/server/measures/evidence-repository.ts';
import { AUTHORS, canEdit, canSee, READERS } from '#lib/server/measures/policy.ts';

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

/** The measures about one topic that lie in one area. */
export interface MeasuresThere {
	/** Null for the whole city. */
	areaPath: string | null;
	topicId: string;
	/** The one that changed last first. */
	ids: string[];
}

/** The measures that somebody is on and that the actor may see, by where they lie and what they are about. */
export async function liveMeasures(ctx: Context): Promise<MeasuresThere[]> {
	const heldAreaIds = await areaIdsHeld(ctx, READERS);
	if (heldAreaIds?.length === 0) return [];
	const paths = await areaPaths(ctx);
	const rows = await findIdsByPlace(ctx.db, { statuses: LIVE, heldAreaIds });
	return rows.map(({ areaId, ...there }) => ({
		...there,
		areaPath: paths.get(areaId ?? '') ?? null
	}));
}

/** Where somebody is on something, and on what: the areas (null: the whole city) and topics of the same. */
export async function placesAddressed(
	ctx: Context
): Promise<{ areaId: string | null; topicId: string }[]> {
	const heldAreaIds = await areaIdsHeld(ctx, READERS);
	return heldAreaIds?.length === 0 ? [] : findPlaces(ctx.db, { statuses: LIVE, heldAreaIds });
}

const LIVE = MEASURE_STATUSES.filter(isLive);

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
