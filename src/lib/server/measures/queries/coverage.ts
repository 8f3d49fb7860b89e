import { isLive, MEASURE_STATUSES, type MeasureStatus } from '#lib/shared/measures/lifecycle.ts';
import { areaIdsHeld, place, type Placed } from '#lib/server/areas/index.ts';
import { once, type Context } from '#lib/server/platform/context.ts';
import { findCoverage, type CoverageFilter } from '#lib/server/measures/coverage-repository.ts';
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
	const rows = await findCoverage(ctx.db, filter);
	const placed = await place(ctx, rows, ({ areaIds }) => areaIds);
	return placed
		.filter((measure) => canSee(ctx.actor, measure))
		.map((measure) => ({ ...measure, mayEdit: canEdit(ctx.actor, measure) }));
}

/** The measures that somebody is on, read once per request. */
export function liveMeasures(ctx: Context): Promise<Coverage[]> {
	return once(ctx, 'live measures', () =>
		coverage(ctx, { statuses: MEASURE_STATUSES.filter(isLive) })
	);
}

/** Some of the measures that the actor may cite on, those that changed last. */
export async function measuresToCiteOn(ctx: Context, limit: number): Promise<Coverage[]> {
	const heldAreaIds = await areaIdsHeld(ctx, AUTHORS);
	if (heldAreaIds?.length === 0) return [];
	const statuses = MEASURE_STATUSES.filter((status) => status !== 'rejected');
	return coverage(ctx, { statuses, heldAreaIds, limit });
}

/** The measure of an id or a number with what it cites; null for one that the actor may not cite on. */
export async function measureToCiteOn(ctx: Context, named: string): Promise<ChosenMeasure | null> {
	const [measure] = await coverage(ctx, { named });
	if (!measure?.mayEdit) return null;
	const { id, number, title } = measure;
	const evidence = await findEvidenceOf(ctx.db, [id]);
	return { id, number, title, cited: evidence.map(({ key, hash }) => ({ key, hash })) };
}
