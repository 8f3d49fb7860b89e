export { page } from './page.ts';
export { formAction, type FormActionOptions } from './form-action.ts';
export { readForm, readSavedForm } from './read-form.ts';
export { rethrow, sentenceOfStatus } from './errors.ts';
export { makeReadable } from './readable.ts';
export { limitRate } from './rate-limit.ts';
export { inRequestedLanguage } from './requested-language.ts';
export { problemToShow, stayWithinSite } from './within-site.ts';
