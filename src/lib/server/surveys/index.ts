import './answering/tables.ts';
import './results/tables.ts';
import './tables.ts';

export { authoriseCreation, editableSurvey } from './access.ts';
export { choosableAreas, type ChoosableArea } from './answering/areas.ts';
export {
	beginAnswering,
	discardSheet,
	openSheet,
	SHEET_DAYS,
	stepOn,
	type OpenSheet
} from './answering/sheets.ts';
export {
	areaStep,
	surveyForResident,
	surveysForResidents,
	type AreaStep,
	type SurveyCard,
	type SurveyStart
} from './answering/for-resident.ts';
export {
	receiptFor,
	recordResponses,
	submitResponse,
	type GivenResponse,
	type Submission
} from './answering/submit.ts';
export { burstsOfSurvey, decideResponses } from './results/bursts.ts';
export { RESULT_COLUMNS, resultRows, type ResultRow } from './results/export.ts';
export { openResultsSchema } from './results/open-schema.ts';
export { surveyResults, type QuestionResult, type SurveyResults } from './results/public.ts';
export { releaseResults, type ReleaseReport } from './results/release.ts';
export { requestRelease } from './results/request-release.ts';
export { surveySignals, type SurveySignal } from './results/signals.ts';
export {
	givenTexts,
	releaseOverview,
	type GivenTexts,
	type ReleaseOverview
} from './results/staff.ts';
export { surveysRetention } from './answering/retention.ts';
export { surveysJobs } from './jobs.ts';
export { createLinks } from './authoring/commands/create-links.ts';
export { createSurvey } from './authoring/commands/create-survey.ts';
export { addToWorkingCopy, editWorkingCopy } from './authoring/commands/edit-working-copy.ts';
export { editQuestion } from './authoring/commands/edit-question.ts';
export { editSettings } from './authoring/commands/edit-settings.ts';
export { endSurvey } from './authoring/commands/end-survey.ts';
export { publishSurvey } from './authoring/commands/publish-survey.ts';
export { canCreate } from './policy.ts';
export {
	linkTarget,
	surveyLinks,
	surveyPoster,
	type LinkTarget,
	type Poster,
	type SurveyLink
} from './authoring/queries/links.ts';
export { surveyPreview } from './authoring/queries/preview.ts';
export {
	isAskedNow,
	publishedSurvey,
	publishedSurveys,
	questionnaireOfVersion,
	withQuestionnaires,
	type ListedSurvey,
	type PublishedSurvey
} from './published.ts';
export {
	publishCheck,
	surveyLanguages,
	type PublishCheck,
	type SurveyLanguage
} from './authoring/queries/publish-check.ts';
export {
	draftsForStaff,
	surveyPageForStaff,
	surveysForStaff,
	type SurveyRow
} from './authoring/queries/staff-list.ts';
export { surveyForStaff, type StaffSurvey } from './authoring/queries/staff-survey.ts';
export { translatableSurveys } from './authoring/queries/translatable.ts';
