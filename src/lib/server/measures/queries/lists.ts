import type { MeasureFilter } from '#lib/shared/measures/filter.ts';
import { listPage } from '#lib/shared/lists/page.ts';
import { areaAsked, areaIdsConcerning, areaIdsHeld, concerns } from '#lib/server/areas/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { everyTopic } from '#lib/server/topics/index.ts';
import { everyMeasure, placed, type PlacedMeasure } from '#lib/server/measures/access.ts';
import { canEdit, canSee, READERS } from '#lib/server/measures/policy.ts';
import {
	countEvidenceOf,
	findCiting,
	findEvidenceOf
} from '#lib/server/measures/evidence-repository.ts';
import {
	countListedMeasures,
	findListedMeasures,
	type MeasureListFilter
} from '#lib/server/measures/list-repository.ts';
import { summaries, type MeasureSummary } from './describe.ts';
import type { SourceType } from '#lib/shared/measures/evidence.ts';

const PER_PAGE = 24;

/** A page of measures, and how many there are in all. */
export interface MeasurePage<T extends MeasureSummary = MeasureSummary> {
	measures: T[];
	total: number;
	page: number;
	pages: number;
}

/** The public measures that fit and concern the area asked for, the one that changed last first. */
export async function measuresForPublic(
	ctx: Context,
	filter: MeasureFilter,
	page = 1
): Promise<MeasurePage> {
	const { measures, ...rest } = await listed(
		ctx,
		{ isPublic: true, ...(await asked(ctx, filter)) },
		page
	);
	return { measures: await summaries(ctx, measures), ...rest };
}

/** The public measures that changed last. */
export async function latestMeasures(ctx: Context, limit: number): Promise<MeasureSummary[]> {
	const rows = await findListedMeasures(ctx.db, { isPublic: true }, { offset: 0, limit });
	return summaries(ctx, await placed(ctx, rows));
}

/** A measure in the list of those who work on it. */
export type StaffMeasureSummary = MeasureSummary & { mayEdit: boolean; evidenceCount: number };

/** A page of the measures the actor may see, with whether they may write them and how much they cite. */
export async function measurePageForStaff(
	ctx: Context,
	filter: MeasureFilter,
	page = 1
): Promise<MeasurePage<StaffMeasureSummary>> {
	const heldAreaIds = await areaIdsHeld(ctx, READERS);
	const { measures, ...rest } = await listed(
		ctx,
		{ heldAreaIds, ...(await asked(ctx, filter)) },
		page
	);
	const ids = measures.map(({ id }) => id);
	const cited = await countEvidenceOf(ctx.db, ids);
	const editable = new Set(measures.filter((each) => canEdit(ctx.actor, each)).map(({ id }) => id));
	const shown = (await summaries(ctx, measures)).map((summary) => ({
		...summary,
		mayEdit: editable.has(summary.id),
		evidenceCount: cited.get(summary.id) ?? 0
	}));
	return { measures: shown, ...rest };
}

async function listed(ctx: Context, filter: MeasureListFilter, askedPage: number) {
	const total = await countListedMeasures(ctx.db, filter);
	const { page, pages, ...window } = listPage(askedPage, total, PER_PAGE);
	const rows = await findListedMeasures(ctx.db, filter, window);
	return { measures: await placed(ctx, rows), total, page, pages };
}

async function asked(ctx: Context, filter: MeasureFilter): Promise<MeasureListFilter> {
	const area = await areaAsked(ctx, filter.area);
	const topics = filter.topic ? await everyTopic(ctx) : [];
	const topicId = topics.find(({ code }) => code === filter.topic)?.id;
	return {
		...(area && { areaIds: await areaIdsConcerning(ctx, area) }),
		...(topicId && { topicId }),
		status: filter.status
	};
}

/** The measures the actor may see, with whether they may be written by them and how much they cite. */
export async function measuresForStaff(
	ctx: Context,
	filter: MeasureFilter
): Promise<(MeasureSummary & { mayEdit: boolean; evidenceCount: number })[]> {
	const seen = (await everyMeasure(ctx)).filter((measure) => canSee(ctx.actor, measure));
	const shown = await fitting(ctx, seen, filter);
	const cited = Map.groupBy(
		await findEvidenceOf(
			ctx.db,
			shown.map(({ id }) => id)
		),
		({ measureId }) => measureId
	);
	const editable = new Set(
		shown.filter((measure) => canEdit(ctx.actor, measure)).map(({ id }) => id)
	);
	return (await summaries(ctx, shown)).map((summary) => ({
		...summary,
		mayEdit: editable.has(summary.id),
		evidenceCount: cited.get(summary.id)?.length ?? 0
	}));
}

/** The public measures that cite something from each of these surveys, ideas, events or indicators. */
export async function measuresCiting(
	ctx: Context,
	sourceType: SourceType,
	sourceIds: readonly string[]
): Promise<Map<string, MeasureSummary[]>> {
	const citing = await findCiting(ctx.db, sourceType, sourceIds);
	const ids = [...new Set(citing.map(({ measureId }) => measureId))];
	const all = { offset: 0, limit: ids.length };
	const rows = await findListedMeasures(ctx.db, { isPublic: true, ids }, all);
	const byId = new Map(
		(await summaries(ctx, await placed(ctx, rows))).map((summary) => [summary.id, summary])
	);
	return new Map(
		sourceIds.map((sourceId) => [
			sourceId,
			citing.flatMap((row) => {
				const measure = row.sourceId === sourceId ? byId.get(row.measureId) : undefined;
				return measure ? [measure] : [];
			})
		])
	);
}

async function fitting(
	ctx: Context,
	measures: PlacedMeasure[],
	filter: MeasureFilter
): Promise<PlacedMeasure[]> {
	const area = await areaAsked(ctx, filter.area);
	const topic = filter.topic
		? (await everyTopic(ctx)).find(({ code }) => code === filter.topic)
		: undefined;
	return measures.filter(
		(measure) =>
			(!filter.status || measure.status === filter.status) &&
			(!topic || measure.topicIds.includes(topic.id)) &&
			(!area || concerns(measure, area))
	);
}
