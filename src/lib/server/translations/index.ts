import './tables.ts';

export { localiser, type Say } from './localise.ts';
export { storeTranslation, type NewTranslation } from './commands.ts';
export {
	translatedTexts,
	translationSummary,
	type SourceText,
	type Translatable,
	type TranslatedText,
	type TranslationState
} from './status.ts';
