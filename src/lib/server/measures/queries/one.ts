import type { FrozenEvidence, SourceType } from '#lib/shared/measures/evidence.ts';
import type { MeasureInput } from '#lib/shared/measures/forms.ts';
import type { MeasureStatus } from '#lib/shared/measures/lifecycle.ts';
import { statusesAfter } from '#lib/shared/measures/lifecycle.ts';
import type { LocalText } from '#lib/shared/translations/local-text.ts';
import { areaNames } from '#lib/server/areas/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { everyTopic } from '#lib/server/topics/index.ts';
import { localiser } from '#lib/server/translations/index.ts';
import {
	editableMeasure,
	placed,
	visibleMeasure,
	type PlacedMeasure
} from '#lib/server/measures/access.ts';
import { concernedCount } from '#lib/server/measures/concerned.ts';
import { findEvidenceOf } from '#lib/server/measures/evidence-repository.ts';
import { canEdit } from '#lib/server/measures/policy.ts';
import {
	findMeasureBySlug,
	findMovers,
	findPapers,
	findUpdates
} from '#lib/server/measures/repository.ts';
import type { MeasurePaperTable } from '#lib/server/measures/tables.ts';
import { summaries, type MeasureSummary } from './describe.ts';

/** One piece of evidence with where and what it is about, as it was cited. */
export interface ShownEvidence {
	id: string;
	sourceType: SourceType;
	area: LocalText | null;
	topic: LocalText | null;
	frozen: FrozenEvidence;
	/** UTC ISO. */
	citedAt: string;
}

/** One step of a measure's course. */
export interface ShownUpdate {
	id: string;
	status: MeasureStatus;
	note: LocalText;
	/** UTC ISO. */
	changedAt: string;
}

/** A measure as its public page shows it. */
export interface PublicMeasure extends MeasureSummary {
	goals: LocalText;
	statement: LocalText;
	/** The newest first. */
	updates: ShownUpdate[];
	papers: MeasurePaperTable[];
	evidence: ShownEvidence[];
}

/** A measure as its staff page shows it, with what the actor may do. */
export interface StaffMeasure extends Omit<PublicMeasure, 'updates'> {
	updates: (ShownUpdate & { changedByName: string | null })[];
	/** The source texts and tags as they are edited. */
	source: PlacedMeasure;
	mayEdit: boolean;
	nextStatuses: readonly MeasureStatus[];
	/** How many people would hear of a change of status; null while it is not public. */
	followers: number | null;
}

/** @throws DomainError `not-found` also for a measure that is not public. */
export async function measureForPublic(ctx: Context, slug: string): Promise<PublicMeasure> {
	const row = await findMeasureBySlug(ctx.db, slug);
	const [measure] = await placed(ctx, row?.isPublic ? [row] : []);
	if (!measure) throw new DomainError('not-found');
	const whole = await described(ctx, measure);
	return {
		...whole,
		// what was said among staff stays among staff, also as evidence
		evidence: whole.evidence.filter(({ frozen }) => !frozen.caveats.includes('internal'))
	};
}

/** @throws DomainError `not-found` when the actor may not see it. */
export async function measureForStaff(ctx: Context, id: string): Promise<StaffMeasure> {
	const source = await visibleMeasure(ctx, id);
	const whole = await described(ctx, source);
	const movers = await findMovers(ctx.db, id);
	return {
		...whole,
		updates: whole.updates.map((step) => ({ ...step, changedByName: movers.get(step.id) ?? null })),
		source,
		mayEdit: canEdit(ctx.actor, source),
		nextStatuses: statusesAfter(source.status),
		followers: source.isPublic ? await concernedCount(ctx, id) : null
	};
}

async function described(ctx: Context, measure: PlacedMeasure): Promise<PublicMeasure> {
	const { id } = measure;
	const [summary] = await summaries(ctx, [measure]);
	if (!summary) throw new DomainError('not-found');
	const say = await localiser(ctx, 'measure', [id]);
	const updates = await findUpdates(ctx.db, id);
	return {
		...summary,
		goals: say(id, 'goals', measure.goals),
		statement: say(id, 'statement', measure.statement),
		updates: updates
			.map(({ id: updateId, status, note, changedAt }) => ({
				id: updateId,
				status,
				note: say(id, `updates.${updateId}`, note),
				changedAt
			}))
			.reverse(),
		papers: await findPapers(ctx.db, [id]),
		evidence: await shownEvidence(ctx, id)
	};
}

async function shownEvidence(ctx: Context, measureId: string): Promise<ShownEvidence[]> {
	const rows = await findEvidenceOf(ctx.db, [measureId]);
	const areas = await areaNames(ctx);
	const topics = new Map((await everyTopic(ctx)).map(({ id, name }) => [id, name]));
	return rows.map(({ id, sourceType, areaId, topicId, frozenJson, citedAt }) => ({
		id,
		sourceType,
		area: areas.get(areaId ?? '') ?? null,
		topic: topics.get(topicId ?? '') ?? null,
		frozen: frozenJson,
		citedAt
	}));
}

/**
 * A measure as its form shows it.
 * @throws DomainError `not-found`, `forbidden`.
 */
export async function measureToEdit(ctx: Context, id: string): Promise<MeasureInput> {
	const measure = await editableMeasure(ctx, id);
	return {
		...measure,
		startsOn: measure.startsOn ?? '',
		endsOn: measure.endsOn ?? ''
	};
}
