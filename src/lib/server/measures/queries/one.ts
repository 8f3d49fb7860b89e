import type { FrozenEvidence, SourceType } from '../../../shared/measures/evidence.ts';
import type { MeasureInput } from '../../../shared/measures/forms.ts';
import type { MeasureStatus } from '../../../shared/measures/lifecycle.ts';
import { statusesAfter } from '../../../shared/measures/lifecycle.ts';
import type { LocalText } from '../../../shared/translations/local-text.ts';
import { areaNames } from '../../areas/index.ts';
import type { Context } from '../../platform/context.ts';
import { DomainError } from '../../platform/errors.ts';
import { everyTopic } from '../../topics/index.ts';
import { localiser } from '../../translations/index.ts';
import { editableMeasure, placed, visibleMeasure, type PlacedMeasure } from '../access.ts';
import { concernedCount } from '../concerned.ts';
import { findEvidenceOf } from '../evidence-repository.ts';
import { canEdit } from '../policy.ts';
import { findMeasureBySlug, findPapers, findUpdates } from '../repository.ts';
import type { MeasurePaperTable } from '../tables.ts';
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
		evidence: whole.evidence.filter(({ frozen }) => !frozen.caveats.includes('internal')),
		updates: whole.updates.map(({ id, status, note, changedAt }) => ({
			id,
			status,
			note,
			changedAt
		}))
	};
}

/** @throws DomainError `not-found` when the actor may not see it. */
export async function measureForStaff(ctx: Context, id: string): Promise<StaffMeasure> {
	const source = await visibleMeasure(ctx, id);
	return {
		...(await described(ctx, source)),
		source,
		mayEdit: canEdit(ctx.actor, source),
		nextStatuses: statusesAfter(source.status),
		followers: source.isPublic ? await concernedCount(ctx, id) : null
	};
}

async function described(ctx: Context, measure: PlacedMeasure) {
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
			.map(({ id: updateId, status, note, changedAt, changedByName }) => ({
				id: updateId,
				status,
				note: say(id, `updates.${updateId}`, note),
				changedAt,
				changedByName
			}))
			.reverse(),
		papers: await findPapers(ctx.db, [id]),
		evidence: await shownEvidence(ctx, id)
	};
}

async function shownEvidence(ctx: Context, measureId: string): Promise<ShownEvidence[]> {
	const rows = await findEvidenceOf(ctx.db, [measureId]);
	const areas = await areaNames(
		ctx,
		rows.flatMap(({ areaId }) => areaId ?? [])
	);
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
