import './tables.ts';

export { copyTranslations, storeTranslation, type NewTranslation } from './commands.ts';
export { localiser, textsInAllLanguages, type Say, type TextsOf } from './localise.ts';
export {
	nextToTranslate,
	openByLanguage,
	openTexts,
	translationOverview,
	type OverviewRow
} from './overview.ts';
export { MOST_LISTED, type Owner, type OwnerTexts, type SourceText } from './owner.ts';
export { openTextsByLanguage } from './open-texts.ts';
export { canTranslate, TRANSLATORS } from './policy.ts';
export {
	authoriseTranslation,
	ownerToTranslate,
	ownerTypes,
	registerTranslatables,
	type Translatable,
	type Translatables
} from './registry.ts';
export { saveTranslations, type TranslationEntry } from './save.ts';
export {
	freshTexts,
	TARGET_LOCALES,
	translatedTexts,
	translationSummary,
	type FreshText,
	type LanguageSummary,
	type TranslatedText
} from './status.ts';
