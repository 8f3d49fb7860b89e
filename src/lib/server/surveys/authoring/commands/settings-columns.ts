import type { SurveySettings } from '#lib/shared/surveys/index.ts';

/** The columns of a survey that its settings fill. */
export function settingsColumns(settings: SurveySettings) {
	const { title, intro, audience, privacyNotice, opensOn, closesOn } = settings;
	return {
		title,
		intro,
		audience,
		privacyNotice,
		opensOn: opensOn || null,
		closesOn: closesOn || null
	};
}
