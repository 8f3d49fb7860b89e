import type { Context } from '#lib/server/platform/context.ts';
import { DomainError } from '#lib/server/platform/errors.ts';
import { enqueue } from '#lib/server/platform/jobs/index.ts';
import { releaseResults, TOO_FEW_NEW } from './release.ts';

/** Releases once more when a survey has ended; call it in the transaction that ends it. */
export async function scheduleLastRelease(tx: Context, surveyId: string): Promise<void> {
	await enqueue(tx, {
		kind: 'surveys.release',
		payload: { surveyId, requestedBy: null },
		uniqueKey: `surveys.release ${surveyId} ended`
	});
}

/** Releases what came in since; where that is too little, what was released before is the last word. */
export async function releaseNews(ctx: Context, surveyId: string): Promise<void> {
	try {
		await releaseResults(ctx, surveyId);
	} catch (cause) {
		if (!(cause instanceof DomainError && cause.textKey === TOO_FEW_NEW)) throw cause;
	}
}
