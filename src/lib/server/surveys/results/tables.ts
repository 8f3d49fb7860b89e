import type { CountedQuestion, PublishedTable } from '#lib/shared/statistics/index.ts';

export interface ResultReleaseTable {
	id: string;
	surveyId: string;
	/** From 1, per survey. */
	number: number;
	/** Responses there were at this release. */
	responseCount: number;
	/** Day `YYYY-MM-DD`. */
	releasedOn: string;
	releasedBy: string | null;
}

/** What the public may see of a question since this release, until a later one replaces it. */
export interface ReleasedTableTable {
	releaseId: string;
	surveyId: string;
	questionCode: string;
	/** The version whose words the figures stand under: the newest that asked the question. */
	versionId: string;
	tableJson: PublishedTable;
}

/** The counts behind a released table: read only to compare the next release with. Never leaves the server. */
export interface ReleaseCountTable {
	releaseId: string;
	questionCode: string;
	countedJson: CountedQuestion;
}

declare module '#lib/server/platform/db/tables.ts' {
	interface Tables {
		resultReleases: ResultReleaseTable;
		releasedTables: ReleasedTableTable;
		releaseCounts: ReleaseCountTable;
	}
}
