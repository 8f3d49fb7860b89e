import { SOURCE_LOCALE } from '#lib/i18n/registry.ts';
import type { FrozenEvidence, SourceType } from '#lib/shared/measures/evidence.ts';
import type { MeasureStatus } from '#lib/shared/measures/lifecycle.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { measuresForPublic } from './lists.ts';
import { measureForPublic } from './one.ts';

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

/** Every public measure; areas and topics by their codes. */
export async function openMeasures(ctx: Context): Promise<OpenMeasure[]> {
	const source = { ...ctx, locale: SOURCE_LOCALE };
	const open: OpenMeasure[] = [];
	for (const { slug } of await measuresForPublic(source, { area: null, topic: null, status: null }))
		open.push(toOpen(await measureForPublic(source, slug)));
	return open;
}

function toOpen(measure: Awaited<ReturnType<typeof measureForPublic>>): OpenMeasure {
	return {
		number: measure.number,
		slug: measure.slug,
		title: measure.title.text,
		description: measure.description.text,
		goals: measure.goals.text,
		status: measure.status,
		areas: measure.areas.map(({ code }) => code),
		topics: measure.topics.map(({ code }) => code),
		carer: measure.carer,
		department: measure.department,
		startsOn: measure.startsOn,
		endsOn: measure.endsOn,
		budgetEuro: measure.budgetEuro,
		statement: measure.statement.text,
		updates: measure.updates.map(({ status, note, changedAt }) => ({
			status,
			note: note.text,
			changedAt
		})),
		papers: measure.papers.map(({ number, datedOn, title, url }) => ({
			number,
			datedOn,
			title,
			url
		})),
		evidence: measure.evidence.map(({ sourceType, citedAt, frozen }) => ({
			sourceType,
			citedAt,
			frozen
		}))
	};
}
