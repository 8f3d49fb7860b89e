import './tables.ts';

export { canCreateBoard, canEditBoard, canOverseeBoard } from './policy.ts';
export { changePhase, createBoard, updateBoard } from './write-boards.ts';
export { similarIdeasOn, submitIdea, type SubmittedIdea } from './submit-idea.ts';
export { supportIdea, withdrawSupport } from './support-ideas.ts';
export { boardsFor, boardsForStaff } from './show-boards.ts';
export { boardFor, ideasOn, type ShownBoard } from './show-board.ts';
export { ideaFor, statementsOf, type ShownIdea } from './show-idea.ts';
export { boardForEditing, newBoardChoices } from './edit-board.ts';
export { OPEN_IDEA_COLUMNS, openBoardsSchema, openIdeasSchema } from './open-schema.ts';
export { publicBoards, publishedIdeas, type OpenIdea } from './open-data.ts';
export { everyBoard, type ScopedBoard } from './read-boards.ts';
export { boardChoices } from './choices.ts';
export {
	addStatement,
	changeIdea,
	familyOf,
	ideaOnBoard,
	lockedIdea,
	lockMerging,
	withdrawStatement,
	type IdeaChange,
	type IdeaOnBoard
} from './change-ideas.ts';
export { duplicatesOf, listIdeas, numbersOfIdeas } from './list-ideas.ts';
export { ideasByIds, ideaSignals, type IdeaSignal, type QuotableIdea } from './signals.ts';
export { translatableBoards, translatableIdeas } from './translatable.ts';
