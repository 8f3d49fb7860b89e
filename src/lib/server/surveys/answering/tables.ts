export interface ResponseTable {
	/** Random (UUIDv4): says nothing about when. */
	id: string;
	surveyId: string;
	versionId: string;
	/** Null: rather not said, or of no area. */
	areaId: string | null;
	locale: string;
	channel: string | null;
	/** Day `YYYY-MM-DD`. */
	answeredOn: string;
	receiptHash: string;
	submissionKey: string;
	/** The burst it came in. */
	burstId: string | null;
	/** By staff, with all of its burst: it is not counted, and its answers lie beside those that are. */
	isLeftOut: boolean;
}

/**
 * One row per chosen option; a step of a scale and a text are one row with no option. A multiple choice
 * has one more row without option, so that the people who answered it are counted like the others.
 * Survey and area are repeated, so that counting reads one index and nothing else.
 */
export interface AnswerTable {
	responseId: string;
	questionCode: string;
	/** Empty where the row is not about an option. */
	choiceCode: string;
	surveyId: string;
	areaId: string | null;
	value: number | null;
	text: string | null;
}

export interface SheetTable {
	/** Hash of the token in the cookie. */
	id: string;
	surveyId: string;
	versionId: string;
	/** Encrypted with a key that only the cookie gives. */
	payload: string;
	/** Day `YYYY-MM-DD`, the last on which it is kept. */
	expiresOn: string;
}

declare module '#lib/server/platform/db/tables.ts' {
	interface Tables {
		responses: ResponseTable;
		answers: AnswerTable;
		leftOutAnswers: AnswerTable;
		sheets: SheetTable;
	}
}
