export { page } from './page.ts';
export type { FormActionOptions } from './form-action-options.ts';
export { formAction } from './form-action.ts';
export { readForm, readSavedForm } from './read-form.ts';
export { rethrow, sentenceOfStatus } from './errors.ts';
export { makeReadable } from './readable.ts';
export { refuseInherited } from './refuse-inherited.ts';
export { inRequestedLanguage } from './requested-language.ts';
export { problemToShow, stayWithinSite } from './within-site.ts';
