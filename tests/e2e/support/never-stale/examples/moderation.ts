import { ideaOnBoard } from '#lib/server/boards/index.ts';
import {
	answerIdea,
	approveIdea,
	hideIdea,
	mergeIdea,
	retagIdea,
	undoDecision
} from '#lib/server/moderation/index.ts';
import type { Examples, Given } from './example.ts';

export function moderationExamples({ ctx, ids }: Given): Examples {
	const [idea = '', other = ''] = ids.ideas;
	const revisionOf = async (id: string) => ({
		revision: (await ideaOnBoard(ctx, id)).idea.revision
	});
	return {
		'moderation.approveIdea': {
			does: async () => {
				const pending = ctx.db.selectFrom('ideas').select('id').where('state', '=', 'pending');
				const { id } = await pending.executeTakeFirstOrThrow();
				await approveIdea(ctx, id, await revisionOf(id));
			}
		},
		'moderation.answerIdea': {
			does: async () => {
				const answer = { department: 'Grünflächenamt', text: 'Das machen wir gern.' };
				await answerIdea(ctx, idea, { ...(await revisionOf(idea)), ...answer });
			}
		},
		'moderation.retagIdea': {
			does: async () =>
				retagIdea(ctx, idea, { ...(await revisionOf(idea)), areaId: ids.area, topicId: ids.topic })
		},
		'moderation.mergeIdea': {
			does: async () => mergeIdea(ctx, other, { ...(await revisionOf(other)), into: idea })
		},
		'moderation.undoDecision': {
			does: async () => {
				const { id } = await ctx.db
					.selectFrom('moderationDecisions')
					.select('id')
					.where('ideaId', '=', other)
					.where('kind', '=', 'merged')
					.executeTakeFirstOrThrow();
				await undoDecision(ctx, { decisionId: id, reason: 'Doch nicht dasselbe.' });
			}
		},
		'moderation.hideIdea': {
			does: async () =>
				hideIdea(ctx, other, { ...(await revisionOf(other)), reasonCode: 'offTopic', note: '' })
		}
	};
}
