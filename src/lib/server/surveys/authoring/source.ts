import type { SurveySource } from '#lib/shared/surveys/index.ts';
import type { SurveyTable } from '#lib/server/surveys/tables.ts';

/** All that residents read of a survey as it is edited now, in the source language. */
export function sourceOf(survey: SurveyTable): SurveySource {
	const { title, intro, audience, privacyNotice, workingCopyJson } = survey;
	return { title, intro, audience, privacyNotice, sections: workingCopyJson.sections };
}
