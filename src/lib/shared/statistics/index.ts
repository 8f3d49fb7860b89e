export { DEFAULT_THRESHOLD, suppress } from './suppress.ts';
export {
	isReleaseDue,
	releaseTables,
	type ReleaseDecision,
	type ReleaseOptions
} from './releases.ts';
export {
	isMarked,
	shownFigures,
	type CountedQuestion,
	type CountedRow,
	type PublishedFigure,
	type PublishedLine,
	type PublishedTable,
	type QuestionKind
} from './published-table.ts';
export type { PastRelease } from './past-release.ts';
export { meanOf, shareOf, sharesOf } from './share.ts';
export { wilsonInterval, type Interval } from './wilson.ts';
