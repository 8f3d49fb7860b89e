import { listPage } from '#lib/shared/lists/page.ts';
import { areaIdsHeld, place, placedIn, type PlacedRow } from '#lib/server/areas/index.ts';
import { once, type Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { statusAfter, type SurveyStep } from '#lib/shared/surveys/index.ts';
import { canCreate, canEdit, canSee, READERS } from './policy.ts';
import {
	countSurveys,
	findAreaIds,
	findOpenSurveys,
	findSurvey,
	findSurveyPage,
	findSurveys,
	lockSurvey
} from './repository.ts';
import type { SurveyTable } from './tables.ts';

/** A survey with where it is asked; no area is the whole city. */
export type PlacedSurvey = PlacedRow<SurveyTable>;

/** @throws DomainError `forbidden` for whoever may not start a survey anywhere. */
export function authoriseCreation(ctx: Context): void {
	if (!canCreate(ctx.actor)) throw new DomainError('forbidden');
}

/**
 * Checks that the actor may edit what is asked in these areas; none means the whole city.
 * @throws DomainError `invalid` for an unknown area, `forbidden`.
 */
export async function authoriseFor(ctx: Context, areaIds: readonly string[]): Promise<void> {
	if (!canEdit(ctx.actor, await placedIn(ctx, areaIds))) throw new DomainError('forbidden');
}

/** A survey somebody may see; `not-found` for all others. */
export async function visibleSurvey(ctx: Context, id: string): Promise<PlacedSurvey> {
	return seen(ctx, await findSurvey(ctx.db, id));
}

/**
 * A survey somebody may change.
 * @throws DomainError `not-found`, `forbidden`.
 */
export async function editableSurvey(ctx: Context, id: string): Promise<PlacedSurvey> {
	const survey = await visibleSurvey(ctx, id);
	if (!canEdit(ctx.actor, survey)) throw new DomainError('forbidden');
	return survey;
}

/** The surveys somebody may see, those changed last first. */
export async function visibleSurveys(ctx: Context): Promise<PlacedSurvey[]> {
	const surveys = await findSurveys(ctx.db);
	return (await placed(ctx, surveys)).filter((survey) => canSee(ctx.actor, survey));
}

/** A page of the surveys somebody may see, those changed last first. */
export async function visibleSurveyPage(ctx: Context, asked: number, perPage: number) {
	const heldAreaIds = await areaIdsHeld(ctx, READERS);
	const total = await countSurveys(ctx.db, heldAreaIds);
	const { page, pages, ...window } = listPage(asked, total, perPage);
	const surveys = await findSurveyPage(ctx.db, heldAreaIds, window);
	return { surveys: await placed(ctx, surveys), page, pages };
}

/** Those of them that are not over, read once per request. */
export function visibleOpenSurveys(ctx: Context): Promise<PlacedSurvey[]> {
	return once(ctx, 'open surveys', async () => {
		const rows = await findOpenSurveys(ctx.db);
		const surveys = await place(ctx, rows, ({ areaIds }) => areaIds);
		return surveys.filter((survey) => canSee(ctx.actor, survey));
	});
}

/**
 * Locks a survey for a change inside a transaction.
 * @throws DomainError `not-found`, `forbidden`, or `closed` when its state does not allow the step.
 */
export async function surveyForStep(
	tx: Context,
	id: string,
	step: SurveyStep
): Promise<PlacedSurvey> {
	const survey = await seen(tx, await lockSurvey(tx.db, id));
	if (!canEdit(tx.actor, survey)) throw new DomainError('forbidden');
	if (!statusAfter(survey.status, step))
		throw new DomainError('closed', 'surveys-staff:errors.ended');
	return survey;
}

async function seen(ctx: Context, survey: SurveyTable | undefined): Promise<PlacedSurvey> {
	const [found] = await placed(ctx, survey ? [survey] : []);
	if (!found || !canSee(ctx.actor, found)) throw new DomainError('not-found');
	return found;
}

async function placed(ctx: Context, surveys: readonly SurveyTable[]): Promise<PlacedSurvey[]> {
	const areaIds = await findAreaIds(
		ctx.db,
		surveys.map(({ id }) => id)
	);
	return place(ctx, surveys, ({ id }) => areaIds.get(id));
}
