import type { Counting, Sharing } from '#lib/server/platform/changes/index.ts';

/**
 * What pages that everybody gets from memory may be made of, table by table; the triggers of the
 * database (`migrations/0014_note_changes.ts` and later) note their changes under the same names.
 */
export const SHARING: Sharing = {
	areas: 'all',
	contactPoints: 'all',
	topics: 'all',
	indicators: 'all',
	indicatorValues: 'all',
	settings: 'all',
	translations: 'all',

	surveys: 'survey',
	surveyAreas: 'survey',
	surveyVersions: 'survey',
	surveyLinks: 'survey',
	resultReleases: 'survey',
	releasedTables: 'survey',

	boards: 'board',
	boardAreas: 'board',
	boardTopics: 'board',
	ideas: 'board',
	supports: 'board',
	statements: 'board',
	moderationDecisions: 'board',

	events: 'event',
	eventAreas: 'event',
	eventTopics: 'event',
	registrations: 'event',

	measures: 'measure',
	measureAreas: 'measure',
	measureTopics: 'measure',
	measureUpdates: 'measure',
	measurePapers: 'measure',
	evidence: 'measure',

	// What residents answer, who they are, and what staff do among themselves.
	sheets: 'never',
	responses: 'never',
	answers: 'never',
	releaseCounts: 'never',
	subscriptions: 'never',
	mails: 'never',
	stoppedMailboxes: 'never',
	leftOutAnswers: 'never',
	rateLimits: 'never',
	bursts: 'never',
	visitWindows: 'never',
	visitWindowNetworks: 'never',
	users: 'never',
	sessions: 'never',
	signInTries: 'never',
	roleAssignments: 'never',
	auditEntries: 'never',
	jobs: 'never',
	deletions: 'never'
};

/** `ideas.supports`: a support changes nothing of an idea for those who do not show how many there are. */
export const COUNTING: Counting = { ideas: 'supports' };
