import { isReleaseDue } from '#lib/shared/statistics/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { enqueue } from '#lib/server/platform/jobs/index.ts';
import { visibleSurvey } from '#lib/server/surveys/access.ts';
import { canRelease } from './policy.ts';
import { TOO_FEW_NEW } from './release.ts';
import { countResponses, findReleases } from './repository.ts';

/** The key of the job that releases what staff asked to be released. */
export function releaseKey(surveyId: string): string {
	return `surveys.release ${surveyId}`;
}

/**
 * Has the results of a survey released, which may take a minute; asked for twice it is done once.
 * @throws DomainError `not-found`, `forbidden`, `conflict` while there are too few new responses.
 */
export async function requestRelease(ctx: Context, surveyId: string): Promise<void> {
	const { areaPaths } = await visibleSurvey(ctx, surveyId);
	if (!canRelease(ctx.actor, { areaPaths })) throw new DomainError('forbidden');
	const last = (await findReleases(ctx.db, surveyId)).at(-1);
	if (!isReleaseDue(await countResponses(ctx.db, surveyId), last?.responseCount ?? 0))
		throw new DomainError('conflict', TOO_FEW_NEW);
	await enqueue(ctx, {
		kind: 'surveys.release',
		payload: { surveyId, requestedBy: ctx.actor.userId },
		uniqueKey: releaseKey(surveyId)
	});
}
