import './tables.ts';

export { approveIdea, answerIdea, hideIdea, mergeIdea, retagIdea } from './commands.ts';
export { undoDecision } from './undo-decision.ts';
export { canModerate, isModerator } from './policy.ts';
export {
	moderatedBoards,
	firstInQueue,
	moderationQueue,
	nextInQueue,
	type Queue,
	type QueueFilter
} from './queue.ts';
export {
	ideaToJudge,
	mergeTargets,
	type IdeaToJudge,
	type ShownDecision
} from './idea-to-judge.ts';
