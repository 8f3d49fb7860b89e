import { ideaOnBoard, statementsOf } from '#lib/server/boards/index.ts';
import { answerIdea, approveIdea, hideIdea, mergeIdea } from '#lib/server/moderation/index.ts';
import type { Context } from '#lib/server/platform/context.ts';
import type { DemoIdea } from '../content/boards.ts';
import type { RelativeDay } from '../content/types.ts';
import { idOf, on, translate, type Seeding } from './seeding.ts';

/**
 * Lets the moderator decide about ideas.
 * @param round `first`: what is shown and what is not; `later`, when there is support: duplicates and
 * official answers
 */
export async function judgeIdeas(
	seeding: Seeding,
	ideas: readonly DemoIdea[],
	round: 'first' | 'later'
): Promise<void> {
	for (const idea of ideas) {
		if (round === 'first') await showOrHide(seeding, idea);
		else await mergeOrAnswer(seeding, idea);
	}
}

async function showOrHide(seeding: Seeding, idea: DemoIdea): Promise<void> {
	if (idea.status === 'pending') return;
	const { ctx, id, revision } = await judged(seeding, idea, idea.handedInIn + 1);
	if (idea.status !== 'hidden') return approveIdea(ctx, id, { revision });
	const { reasonCode = 'other', reason = '' } = idea;
	return hideIdea(ctx, id, { revision, reasonCode, note: reason });
}

async function mergeOrAnswer(seeding: Seeding, idea: DemoIdea): Promise<void> {
	if (idea.into) {
		const { ctx, id, revision } = await judged(seeding, idea, idea.handedInIn + 4);
		await mergeIdea(ctx, id, { revision, into: idOf(seeding.ideas, idea.into) });
	}
	if (!idea.statement) return;
	const { department, text, givenIn } = idea.statement;
	const { ctx, id, revision } = await judged(seeding, idea, givenIn);
	await answerIdea(ctx, id, { revision, department, text: text.de });
	for (const { id: statementId } of await statementsOf(ctx, id))
		await translate(ctx, { type: 'idea', id, key: `statement.${statementId}` }, text);
}

async function judged(
	seeding: Seeding,
	idea: DemoIdea,
	day: RelativeDay
): Promise<{ ctx: Context; id: string; revision: number }> {
	const ctx = on(seeding, Math.min(day, -1), 'moderator', '17:30');
	const id = idOf(seeding.ideas, idea.code);
	const { revision } = (await ideaOnBoard(ctx, id)).idea;
	return { ctx, id, revision };
}
