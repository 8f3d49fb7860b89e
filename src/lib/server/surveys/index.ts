import './answering/tables.ts';
import './results/tables.ts';
import './tables.ts';

export { authoriseCreation, editableSurvey } from './access.ts';
export { choosableAreas, type ChoosableArea } from './answering/areas.ts';
export {
	beginAnswering,
	discardDraft,
	DRAFT_DAYS,
	responseDraft,
	saveAnswer,
	saveArea,
	type ResponseDraft
} from './answering/drafts.ts';
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
export { RESULT_COLUMNS, resultRows, type ResultRow } from './results/export.ts';
export { surveyResults, type QuestionResult, type SurveyResults } from './results/public.ts';
export { releaseResults, type ReleaseReport } from './results/release.ts';
export { surveySignals, type SurveySignal } from './results/signals.ts';
export {
	givenTexts,
	releaseOverview,
	type GivenTexts,
	type ReleaseOverview
} from './results/staff.ts';
export { surveysJobs } from './jobs.ts';
export { createLinks } from './commands/create-links.ts';
export { createSurvey } from './commands/create-survey.ts';
export { addToDraft, editDraft } from './commands/edit-draft.ts';
export { editQuestion } from './commands/edit-question.ts';
export { editSettings } from './commands/edit-settings.ts';
export { endSurvey } from './commands/end-survey.ts';
export { publishSurvey } from './commands/publish-survey.ts';
export { canCreate } from './policy.ts';
export {
	linkTarget,
	surveyLinks,
	surveyPoster,
	type LinkTarget,
	type Poster,
	type SurveyLink
} from './queries/links.ts';
export { surveyPreview } from './queries/preview.ts';
export {
	publishedSurvey,
	publishedSurveys,
	versionDocument,
	type PublishedSurvey
} from './queries/published.ts';
export {
	publishCheck,
	surveyLanguages,
	type PublishCheck,
	type SurveyLanguage
} from './queries/publish-check.ts';
export { surveysForStaff, type SurveyRow } from './queries/staff-list.ts';
export { surveyForStaff, type StaffSurvey } from './queries/staff-survey.ts';
export { surveyTranslatable, surveysToTranslate } from './queries/translatable.ts';
