import './tables.ts';

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
