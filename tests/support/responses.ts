import type { Context } from '#lib/server/platform/context.ts';
import { recordResponses } from '#lib/server/surveys/index.ts';
import type { Answers } from '#lib/shared/surveys/index.ts';

/** So many people of no area give a survey the same answers. */
export async function answerAlike(
	ctx: Context,
	slug: string,
	{ answers, people }: { answers: Answers; people: number }
): Promise<void> {
	const one = {
		areaId: null,
		locale: 'de',
		channel: null,
		answeredOn: '2026-03-04',
		answers
	} as const;
	await recordResponses(
		ctx,
		slug,
		Array.from({ length: people }, () => one)
	);
}
