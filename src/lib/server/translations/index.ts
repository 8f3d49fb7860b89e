import './tables.ts';

export { copyTranslations, storeTranslation, type NewTranslation } from './commands.ts';
export { localiser, type Say } from './localise.ts';
export {
	openByLanguage,
	openTexts,
	translationOverview,
	type OverviewRow,
	type OwnersOfType
} from './overview.ts';
export { canTranslate } from './policy.ts';
export { saveTranslations, type TranslationEntry } from './save.ts';
export {
	TARGET_LOCALES,
	translatedTexts,
	translationSummary,
	type LanguageSummary,
	type SourceText,
	type Translatable,
	type TranslatedText,
	type TranslationState
} from './status.ts';
