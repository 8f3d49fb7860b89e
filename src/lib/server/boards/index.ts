import './tables.ts';

export {
	everyBoard,
	ideaOnBoard,
	lockedIdea,
	lockMerging,
	type IdeaOnBoard,
	type PlacedBoard
} from './access.ts';
export {
	addStatement,
	changeIdea,
	familyOf,
	relativesOf,
	withdrawStatement,
	type IdeaChange
} from './commands/change-idea.ts';
export { submitIdea, type SubmittedIdea } from './commands/submit-idea.ts';
export { supportIdea, withdrawSupport } from './commands/support-idea.ts';
export { changePhase, createBoard, updateBoard } from './commands/write-board.ts';
export { burstsOnBoard, decideSupports, type SupportBurst } from './bursts.ts';
export { canCreateBoard, canEditBoard, canOverseeBoard } from './policy.ts';
export { boardFor, ideasOn, type ShownBoard } from './queries/board.ts';
export { boardChoices } from './queries/choices.ts';
export { ideaFor, statementsOf, type ShownIdea } from './queries/idea.ts';
export {
	duplicatesOf,
	listIdeas,
	numbersOfIdeas,
	similarIdeasOn,
	waitingIdeas
} from './queries/ideas.ts';
export { boardsFor, boardsForStaff } from './queries/lists.ts';
export {
	everyPublishedIdea,
	publicBoards,
	publishedIdeas,
	type OpenIdea
} from './queries/open-data.ts';
export {
	ideaSignals,
	quotableIdeas,
	type IdeaSignal,
	type QuotableIdea
} from './queries/signals.ts';
export { boardForEditing, newBoardChoices } from './queries/staff-board.ts';
export { translatableBoards, translatableIdeas } from './queries/translatable.ts';
export { OPEN_IDEA_COLUMNS, openBoardsSchema, openIdeasSchema } from './queries/open-schema.ts';
