import { areaPaths } from '#lib/server/areas/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { statusAfter, type SurveyStep } from '#lib/shared/surveys/index.ts';
import { canCreate, canEdit, canSee } from './policy.ts';
import { findAreaIds, findSurvey, findSurveys, lockSurvey } from './repository.ts';
import type { SurveyTable } from './tables.ts';

/** A survey with where it is asked. */
export interface SurveyWithAreas extends SurveyTable {
	areaIds: string[];
	areaPaths: string[];
}

/** @throws DomainError `forbidden` for whoever may not start a survey anywhere. */
export function authoriseCreation(ctx: Context): void {
	if (!canCreate(ctx.actor)) throw new DomainError('forbidden');
}

/**
 * Checks that the actor may edit what is asked in these areas; none means the whole city.
 * @throws DomainError `invalid` for an unknown area, `forbidden`.
 */
export async function authoriseFor(ctx: Context, areaIds: readonly string[]): Promise<void> {
	const paths = await areaPaths(ctx, areaIds);
	if (paths.length < new Set(areaIds).size) throw new DomainError('invalid');
	if (!canEdit(ctx.actor, { areaPaths: paths })) throw new DomainError('forbidden');
}

/** A survey somebody may see; `not-found` for all others. */
export async function visibleSurvey(ctx: Context, id: string): Promise<SurveyWithAreas> {
	return seen(ctx, await findSurvey(ctx.db, id));
}

/**
 * A survey somebody may change.
 * @throws DomainError `not-found`, `forbidden`.
 */
export async function editableSurvey(ctx: Context, id: string): Promise<SurveyWithAreas> {
	const survey = await visibleSurvey(ctx, id);
	if (!canEdit(ctx.actor, survey)) throw new DomainError('forbidden');
	return survey;
}

/** The surveys somebody may see, those changed last first. */
export async function visibleSurveys(ctx: Context): Promise<SurveyWithAreas[]> {
	const surveys = await findSurveys(ctx.db);
	const areaIds = await findAreaIds(
		ctx.db,
		surveys.map(({ id }) => id)
	);
	const paths = await areaPaths(ctx, [...areaIds.values()].flat());
	return surveys
		.map((survey) => {
			const ids = areaIds.get(survey.id) ?? [];
			const covered = paths.filter((path) => ids.some((id) => path.endsWith(`/${id}/`)));
			return { ...survey, areaIds: ids, areaPaths: covered };
		})
		.filter((survey) => canSee(ctx.actor, survey));
}

/**
 * Locks a survey for a change inside a transaction.
 * @throws DomainError `not-found`, `forbidden`, or `closed` when its state does not allow the step.
 */
export async function surveyForStep(
	tx: Context,
	id: string,
	step: SurveyStep
): Promise<SurveyWithAreas> {
	const survey = await seen(tx, await lockSurvey(tx.db, id));
	if (!canEdit(tx.actor, survey)) throw new DomainError('forbidden');
	if (!statusAfter(survey.status, step))
		throw new DomainError('closed', 'surveys-staff:errors.ended');
	return survey;
}

async function seen(ctx: Context, survey: SurveyTable | undefined): Promise<SurveyWithAreas> {
	if (!survey) throw new DomainError('not-found');
	const areaIds = (await findAreaIds(ctx.db, [survey.id])).get(survey.id) ?? [];
	const found = { ...survey, areaIds, areaPaths: await areaPaths(ctx, areaIds) };
	if (!canSee(ctx.actor, found)) throw new DomainError('not-found');
	return found;
}
