import { listPage } from '#lib/shared/lists/page.ts';
import type { FrozenEvidence, SourceType } from '#lib/shared/measures/evidence.ts';
import type { MeasureStatus } from '#lib/shared/measures/lifecycle.ts';
import { everyLocalisedArea } from '#lib/server/areas/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { partsOf } from '#lib/server/platform/files/parts.ts';
import { everyTopic } from '#lib/server/topics/index.ts';
import { placed } from '#lib/server/measures/access.ts';
import { findEvidenceOf } from '#lib/server/measures/evidence-repository.ts';
import {
	countListedMeasures,
	findListedMeasureIds,
	findListedMeasures
} from '#lib/server/measures/list-repository.ts';
import { findPapers, findUpdatesOf } from '#lib/server/measures/repository.ts';
import type { MeasureTable } from '#lib/server/measures/tables.ts';

/** A public measure as anyone may take it along, in the source language. */
export interface OpenMeasure {
	number: string;
	slug: string;
	title: string;
	description: string;
	goals: string;
	status: MeasureStatus;
	areas: string[];
	topics: string[];
	carer: string;
	department: string;
	startsOn: string | null;
	endsOn: string | null;
	budgetEuro: number | null;
	statement: string;
	updates: { status: MeasureStatus; note: string; changedAt: string }[];
	papers: { number: string; datedOn: string; title: string; url: string }[];
	evidence: { sourceType: SourceType; citedAt: string; frozen: FrozenEvidence }[];
}

const PER_PAGE = 100;

/** A page of open data. */
interface OpenMeasures {
	measures: OpenMeasure[];
	total: number;
	page: number;
	pages: number;
}

/** A page of the public measures, the one that changed last first; areas and topics by their codes. */
export async function openMeasures(ctx: Context, asked = 1): Promise<OpenMeasures> {
	const total = await countListedMeasures(ctx.db, PUBLIC);
	const { page, pages, ...window } = listPage(asked, total, PER_PAGE);
	const rows = await findListedMeasures(ctx.db, PUBLIC, window);
	return { measures: await opened(ctx, rows), total, page, pages };
}

/** All of them, part by part. */
export async function everyOpenMeasure(ctx: Context): Promise<AsyncIterable<OpenMeasure[]>> {
	return partsOf(await findListedMeasureIds(ctx.db, PUBLIC), async (ids) => {
		const all = { offset: 0, limit: ids.length };
		return opened(ctx, await findListedMeasures(ctx.db, { ...PUBLIC, ids }, all));
	});
}

const PUBLIC = { isPublic: true };

async function opened(ctx: Context, rows: readonly MeasureTable[]): Promise<OpenMeasure[]> {
	const measures = await placed(ctx, rows);
	const ids = measures.map(({ id }) => id);
	const areas = new Map((await everyLocalisedArea(ctx)).map(({ id, code }) => [id, code]));
	const topics = new Map((await everyTopic(ctx)).map(({ id, code }) => [id, code]));
	const updates = Map.groupBy(await findUpdatesOf(ctx.db, ids), ({ measureId }) => measureId);
	const papers = Map.groupBy(await findPapers(ctx.db, ids), ({ measureId }) => measureId);
	const evidence = Map.groupBy(await findEvidenceOf(ctx.db, ids), ({ measureId }) => measureId);
	return measures.map((measure) => ({
		number: measure.number,
		slug: measure.slug,
		title: measure.title,
		description: measure.description,
		goals: measure.goals,
		status: measure.status,
		areas: codesOf(areas, measure.areaIds),
		topics: codesOf(topics, measure.topicIds),
		carer: measure.carer,
		department: measure.department,
		startsOn: measure.startsOn,
		endsOn: measure.endsOn,
		budgetEuro: measure.budgetEuro,
		statement: measure.statement,
		updates: (updates.get(measure.id) ?? []).map(({ status, note, changedAt }) => ({
			status,
			note,
			changedAt
		})),
		papers: (papers.get(measure.id) ?? []).map(({ number, datedOn, title, url }) => ({
			number,
			datedOn,
			title,
			url
		})),
		// what was said among staff stays among staff
		evidence: (evidence.get(measure.id) ?? [])
			.filter(({ frozenJson }) => !frozenJson.caveats.includes('internal'))
			.map(({ sourceType, citedAt, frozenJson }) => ({ sourceType, citedAt, frozen: frozenJson }))
	}));
}

/** In the order of the tree and of the topics. */
function codesOf(all: ReadonlyMap<string, string>, ids: readonly string[]): string[] {
	return [...all].filter(([id]) => ids.includes(id)).map(([, code]) => code);
}
