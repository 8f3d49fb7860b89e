import type {
	Channel,
	WorkingCopy,
	SurveyStatus,
	Questionnaire
} from '#lib/shared/surveys/index.ts';

export interface SurveyTable {
	id: string;
	slug: string;
	title: string;
	intro: string;
	audience: string;
	privacyNotice: string;
	workingCopyJson: WorkingCopy;
	status: SurveyStatus;
	opensOn: string | null;
	closesOn: string | null;
	createdBy: string | null;
	createdAt: string;
	updatedAt: string;
	currentVersionId: string | null;
}

export interface SurveyAreaTable {
	surveyId: string;
	areaId: string;
}

export interface SurveyVersionTable {
	id: string;
	surveyId: string;
	number: number;
	questionnaireJson: Questionnaire;
	publishedBy: string | null;
	publishedAt: string;
}

export interface SurveyLinkTable {
	code: string;
	surveyId: string;
	channel: Channel;
	/** Null: the language of whoever follows the link. */
	locale: string | null;
}

declare module '#lib/server/platform/db/tables.ts' {
	interface Tables {
		surveys: SurveyTable;
		surveyAreas: SurveyAreaTable;
		surveyVersions: SurveyVersionTable;
		surveyLinks: SurveyLinkTable;
	}
}
