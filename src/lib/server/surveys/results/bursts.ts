import type { Burst, BurstInput } from '#lib/shared/gate/burst.ts';
import { inTransaction, type Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { decideBurst, shownBursts } from '#lib/server/platform/gate/index.ts';
import { visibleSurvey } from '#lib/server/surveys/access.ts';
import { SUBMIT } from '#lib/server/surveys/gates.ts';
import { setLeftOut } from './burst-repository.ts';
import { canRelease } from './policy.ts';

/**
 * The bursts of responses to a survey, the last one first.
 * @throws DomainError `not-found`.
 */
export async function burstsOfSurvey(
	ctx: Context,
	surveyId: string
): Promise<{ bursts: Burst[]; mayDecide: boolean }> {
	const survey = await visibleSurvey(ctx, surveyId);
	const asked = { gate: SUBMIT.name, table: 'responses', objectIds: [surveyId] } as const;
	return {
		bursts: await shownBursts(ctx.db, asked),
		mayDecide: canRelease(ctx.actor, survey)
	};
}

/**
 * Leaves the responses of a burst out of the next release, or counts them (again).
 * @throws DomainError `not-found`, `forbidden`, `conflict` where somebody has decided so already.
 */
export async function decideResponses(
	ctx: Context,
	surveyId: string,
	input: BurstInput
): Promise<void> {
	const { bursts, mayDecide } = await burstsOfSurvey(ctx, surveyId);
	if (!mayDecide) throw new DomainError('forbidden');
	if (!bursts.some(({ id }) => id === input.burst)) throw new DomainError('not-found');
	await inTransaction(ctx, async (tx) => {
		await decideBurst(tx, { gate: SUBMIT.name, objectId: surveyId }, input);
		await setLeftOut(tx.db, input.burst, input.decision === 'left-out');
	});
}
