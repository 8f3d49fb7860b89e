export * from './answers.ts';
export * from './builder-forms.ts';
export * from './channels.ts';
export * from './questionnaire.ts';
export * from './working-copy.ts';
export type { Added, Direction } from './edit-working-copy/codes.ts';
export * from './edit-working-copy/options.ts';
export * from './edit-working-copy/questions.ts';
export {
	addSection,
	editSection,
	moveSection,
	removeSection
} from './edit-working-copy/sections.ts';
export * from './flow.ts';
export * from './freeze.ts';
export * from './journey.ts';
export * from './lifecycle.ts';
export * from './meaning.ts';
export * from './preview.ts';
export * from './question-form.ts';
export * from './question.ts';
export * from './question-types/contract.ts';
export { maxLengthOf } from './question-types/free-text.ts';
export * from './question-types/names.ts';
export { QUESTION_TYPES, typeOf } from './question-types/registry.ts';
export { SCALE_VALUES } from './question-types/scale.ts';
export * from './resident-texts.ts';
export * from './settings.ts';
export * from './sheet.ts';
export * from './texts.ts';
export * from './validate-working-copy.ts';
